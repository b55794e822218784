// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import static io.github.laatupaja.internal.json.JsonSchema.keywords;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object with fields of any names and values of one type; unusable ones are left out. */
final class JsonMap<E> extends JsonType<Map<String, E>> {
    private final JsonType<?> names;
    private final JsonType<E> values;

    JsonMap(JsonType<?> names, JsonType<E> values) {
        this.names = names;
        this.values = values;
    }

    @Override
    @Nullable
    Map<String, E> read(JsonReader in) {
        return in.map(values);
    }

    @Override
    void write(Map<String, E> map, JsonWriter out) {
        out.object(() -> map.forEach((name, value) -> {
            out.name(name);
            values.write(value, out);
        }));
    }

    @Override
    Map<String, Object> schema(JsonSchema schema) {
        return keywords(
                "type", "object", "propertyNames", names.schema(schema), "additionalProperties", values.schema(schema));
    }
}
