// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plain mappers of both Jackson majors, and changes to JSON documents. */
public final class Json {
    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final JsonMapper JACKSON_3 = new JsonMapper();

    /** Keeps numbers as written. */
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    public static String write2(Object model) {
        try {
            return JACKSON_2.writeValueAsString(model);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String write3(Object model) {
        return JACKSON_3.writeValueAsString(model);
    }

    public static <T> T read2(String json, Class<T> type) {
        try {
            return JACKSON_2.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T> T read3(String json, Class<T> type) {
        return JACKSON_3.readValue(json, type);
    }

    public static JsonNode tree(String json) {
        return TREES.readTree(json);
    }

    /** {@return a JSON text without the white space between its tokens, and otherwise to the letter} */
    public static String compact(String json) {
        StringBuilder compact = new StringBuilder();
        boolean isInString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '\\') {
                compact.append(c).append(json.charAt(++i));
                continue;
            }
            isInString ^= c == '"';
            if (isInString || c > ' ') {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    /** {@return the places of all values, as fields and indices from the root; the root itself is empty} */
    public static List<String> places(JsonNode tree) {
        List<String> places = new ArrayList<>();
        addPlaces(tree, "", places);
        return places;
    }

    private static void addPlaces(JsonNode node, String place, List<String> places) {
        places.add(place);
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            addPlaces(node.required(i), place + "[" + i + "]", places);
        }
        for (String name : node.propertyNames()) {
            addPlaces(node.required(name), place.isEmpty() ? name : place + "." + name, places);
        }
    }

    /** {@return the value at a place} */
    public static JsonNode at(JsonNode tree, String place) {
        return tree.at(pointer(place));
    }

    /** {@return a copy of a document with another value at a place} */
    public static JsonNode with(JsonNode tree, String place, JsonNode value) {
        if (place.isEmpty()) {
            return value;
        }
        JsonNode copy = tree.deepCopy();
        String pointer = pointer(place);
        int last = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
        return copy;
    }

    private static String pointer(String place) {
        String slashed = place.replace("[", "/").replace("]", "").replace(".", "/");
        return slashed.isEmpty() ? "" : "/" + slashed;
    }

    /** {@return a copy of a document with an unknown field in each object whose place is of some kind} */
    public static JsonNode withUnknownFields(JsonNode tree, Predicate<String> isOfFixedFields) {
        JsonNode copy = tree.deepCopy();
        for (String place : places(copy)) {
            if (at(copy, place) instanceof ObjectNode object && isOfFixedFields.test(place)) {
                object.putObject("x-unknown")
                        .putArray("y")
                        .add(1)
                        .addNull()
                        .addObject()
                        .put("id", true);
            }
        }
        return copy;
    }

    /** {@return a copy of a document with its fields in the order in which PostgreSQL's {@code jsonb} keeps them} */
    public static JsonNode reordered(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = TREES.createArrayNode();
            array.forEach(element -> copy.add(reordered(element)));
            return copy;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode copy = TREES.createObjectNode();
        node.propertyNames().stream()
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .forEach(name -> copy.set(name, reordered(node.required(name))));
        return copy;
    }
}
