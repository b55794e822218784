// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.DataFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks that ids are unique in each list, and that codes of remarks and levels are unique in each item. */
final class UniqueKeyCheck {
    private UniqueKeyCheck() {}

    static List<DataFinding> findings(DataFiles files) {
        List<DataFinding> findings = new ArrayList<>();
        DataFileWalk.through(files, (place, node) -> {
            findings.addAll(repeated(place, node, "id"));
            findings.addAll(repeated(place, node, "code"));
        });
        return findings;
    }

    private static List<DataFinding> repeated(String place, JsonNode list, String field) {
        List<DataFinding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode item : list.isArray() ? list.values() : List.<JsonNode>of()) {
            String key = item.path(field).asString("");
            if (!key.isEmpty() && !seen.add(key)) {
                findings.add(new DataFinding(place, field + " '" + key + "' appears twice"));
            }
        }
        return findings;
    }
}
