// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The ids of the data's items. */
public final class ItemIds {
    private ItemIds() {}

    public static String of(JsonNode item) {
        return item.required("id").stringValue();
    }

    /** {@return the item with an id, or a missing node} */
    public static JsonNode find(JsonNode items, String id) {
        return items.valueStream()
                .filter(item -> of(item).equals(id))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** {@return items by id, in their order; of two alike, the first} */
    public static Map<String, JsonNode> index(JsonNode items) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        items.values().forEach(item -> byId.putIfAbsent(of(item), item));
        return byId;
    }
}
