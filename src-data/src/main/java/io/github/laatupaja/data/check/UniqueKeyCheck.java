// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.DataFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Whether no two items of one list have the same id, and no two remarks or levels of one item the same code. */
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
