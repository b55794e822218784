// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import static io.github.laatupaja.internal.json.JsonSchema.keywords;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An array of values of one type; unusable ones are left out. */
final class JsonList<E> extends JsonType<List<E>> {
    private final JsonType<E> elements;

    JsonList(JsonType<E> elements) {
        this.elements = elements;
    }

    @Override
    @Nullable
    List<E> read(JsonReader in) {
        return in.list(elements);
    }

    @Override
    void write(List<E> list, JsonWriter out) {
        out.array(list, element -> elements.write(element, out));
    }

    @Override
    Map<String, Object> schema(JsonSchema schema) {
        return keywords("type", "array", "items", elements.schema(schema));
    }
}
