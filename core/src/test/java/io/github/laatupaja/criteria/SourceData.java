// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data that the bundled edition is made of, read afresh. */
final class SourceData {
    private static final Path FOLDER = Path.of("..", "src-data");
    private static final JsonMapper MAPPER = new JsonMapper();

    static final List<JsonNode> CRITERIA = items("criteria.json", "criteria");
    static final List<JsonNode> GROUPS = items("groups.json", "groups");
    static final List<JsonNode> SCALES = items("scales.json", "scales");
    static final List<JsonNode> CROSSWALKS = items("crosswalks.json", "crosswalks");
    static final List<JsonNode> PASSAGES = items("guidance.json", "passages");
    static final JsonNode EDITION = items("editions.json", "editions").get(0);
    static final JsonNode SWEDISH = file("translations.sv.json");
    static final JsonNode ENGLISH = file("translations.en.json");

    private SourceData() {}

    static JsonNode file(String name) {
        return MAPPER.readTree(FOLDER.resolve(name).toFile());
    }

    static List<JsonNode> items(String file, String field) {
        return list(file(file).required(field));
    }

    /** {@return an array's elements; empty where it is missing} */
    static List<JsonNode> list(JsonNode array) {
        return array.valueStream().toList();
    }

    /** {@return a Finnish text and its unofficial translations, by language} */
    static Map<String, String> translated(String finnish, String kind, String id) {
        return texts(
                finnish,
                SWEDISH.required(kind).required(id).stringValue(),
                ENGLISH.required(kind).required(id).stringValue());
    }

    static Map<String, String> texts(String finnish, String swedish, String english) {
        return new TreeMap<>(Map.of("fi", finnish, "sv", swedish, "en", english));
    }

    /** {@return the texts of an object that holds one per language} */
    static Map<String, String> own(JsonNode localized) {
        return texts(
                localized.required("fi").stringValue(),
                localized.required("sv").stringValue(),
                localized.required("en").stringValue());
    }

    static String text(JsonNode item, String field) {
        return item.required(field).stringValue();
    }

    static Optional<SourceReference> source(JsonNode item) {
        JsonNode source = item.required("source");
        JsonNode lines = source.required("lines");
        return Optional.of(SourceReference.of(
                source.required("slide").intValue(),
                lines.required(0).intValue(),
                lines.required(1).intValue()));
    }
}
