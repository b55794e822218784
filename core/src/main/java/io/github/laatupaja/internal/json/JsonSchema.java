// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The JSON Schema of a document, made from the field tables of its models. */
public final class JsonSchema {
    private final Map<String, Map<String, Object>> definitions = new LinkedHashMap<>();

    private JsonSchema() {}

    /**
     * {@return the schema of a document as indented JSON}
     * @param id the id of the schema
     * @param title what such a document is
     * @param root the fields of the document's object
     */
    public static String of(String id, String title, FieldTable<?> root) {
        JsonSchema schema = new JsonSchema();
        Map<String, Object> keywords =
                keywords("$schema", "https://json-schema.org/draft/2020-12/schema", "$id", id, "title", title);
        keywords.putAll(root.definition(schema));
        keywords.put("$defs", schema.definitions);
        return JsonWriter.indented(out -> writeFields(keywords, out));
    }

    /** {@return keywords with their values, in the order given} */
    public static Map<String, Object> keywords(Object... keywordsAndValues) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        for (int i = 0; i < keywordsAndValues.length; i += 2) {
            keywords.put((String) keywordsAndValues[i], keywordsAndValues[i + 1]);
        }
        return keywords;
    }

    /** {@return schemas that each require one field, for {@code oneOf} and {@code anyOf}} */
    public static List<Map<String, Object>> requiring(String... fields) {
        return Arrays.stream(fields)
                .map(field -> keywords("required", List.of(field)))
                .toList();
    }

    /** {@return a reference to a definition, which is made when it is first referred to and may refer to itself} */
    Map<String, Object> reference(String name, Supplier<Map<String, Object>> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition.get());
        }
        return keywords("$ref", "#/$defs/" + name);
    }

    private static void writeFields(Map<?, ?> fields, JsonWriter out) {
        fields.forEach((name, value) -> {
            out.name((String) name);
            write(value, out);
        });
    }

    private static void write(Object value, JsonWriter out) {
        if (value instanceof Map<?, ?> fields) {
            out.object(() -> writeFields(fields, out));
        } else if (value instanceof List<?> elements) {
            out.array(elements, element -> write(element, out));
        } else if (value instanceof Integer number) {
            out.number(number);
        } else if (value instanceof Boolean truth) {
            out.truth(truth);
        } else {
            out.string(value.toString());
        }
    }
}
