// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.DataFiles;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Visits every node of the data files with its place, such as {@code criteria.json criteria[26].source}. */
final class DataFileWalk {
    private final BiConsumer<String, JsonNode> visitor;

    private DataFileWalk(BiConsumer<String, JsonNode> visitor) {
        this.visitor = visitor;
    }

    static void through(DataFiles files, BiConsumer<String, JsonNode> visitor) {
        DataFileWalk walk = new DataFileWalk(visitor);
        files.names().forEach(name -> walk.visit(name, " ", files.get(name)));
    }

    private void visit(String place, String dot, JsonNode node) {
        visitor.accept(place, node);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            visit(place + dot + field.getKey(), ".", field.getValue());
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            visit(place + "[" + index + "]", ".", node.required(index));
        }
    }
}
