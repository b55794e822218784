// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads the fields of items, and finds items by id. */
public final class DataItems {
    private DataItems() {}

    public static String id(JsonNode item) {
        return text(item, "id");
    }

    /** {@return the text in a required field of an item} */
    public static String text(JsonNode item, String field) {
        return item.required(field).stringValue();
    }

    /** {@return the item with an id; a missing node if there is none} */
    public static JsonNode find(JsonNode items, String id) {
        return items.valueStream()
                .filter(item -> id(item).equals(id))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** {@return items by id, in file order; the first item wins if an id is repeated} */
    public static Map<String, JsonNode> index(JsonNode items) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        items.values().forEach(item -> byId.putIfAbsent(id(item), item));
        return byId;
    }
}
