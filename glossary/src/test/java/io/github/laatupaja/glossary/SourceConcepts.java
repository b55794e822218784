// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.criteria.SourceReference;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The source data of the bundled glossary. */
final class SourceConcepts {
    private static final Path FOLDER = Path.of("..", "src-data");
    private static final JsonMapper MAPPER = new JsonMapper();

    static final JsonNode FILE = file("concepts.json");
    static final JsonNode SWEDISH = file("concept-translations.sv.json");
    static final JsonNode ENGLISH = file("concept-translations.en.json");

    private SourceConcepts() {}

    static List<JsonNode> concepts() {
        return FILE.required("concepts").valueStream().toList();
    }

    static SourceReference source(JsonNode item) {
        JsonNode source = item.required("source");
        JsonNode lines = source.required("lines");
        return SourceReference.of(
                source.required("slide").intValue(),
                lines.required(0).intValue(),
                lines.required(1).intValue());
    }

    private static JsonNode file(String name) {
        return MAPPER.readTree(FOLDER.resolve(name).toFile());
    }
}
