// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.internal.json.JsonNode.Kind;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A string, a number or a boolean, and the value that is parsed from its text. */
final class JsonScalar<V> extends JsonType<V> {
    private final Kind kind;
    private final boolean isNumberAllowed;
    private final Function<String, @Nullable V> parse;
    private final BiConsumer<V, JsonWriter> write;
    private final Function<JsonSchema, Map<String, Object>> describe;

    /**
     * Describes a scalar.
     *
     * @param kind the JSON type
     * @param isNumberAllowed whether a number is read as a string of the same characters
     * @param parse makes the value from a string, or from a number or boolean as written; null counts as absent
     * @param write writes a value
     * @param describe gives the keywords of its schema
     */
    JsonScalar(
            Kind kind,
            boolean isNumberAllowed,
            Function<String, @Nullable V> parse,
            BiConsumer<V, JsonWriter> write,
            Function<JsonSchema, Map<String, Object>> describe) {
        this.kind = kind;
        this.isNumberAllowed = isNumberAllowed;
        this.parse = parse;
        this.write = write;
        this.describe = describe;
    }

    @Override
    @Nullable
    V read(JsonReader in) {
        String text = in.scalar(kind, isNumberAllowed);
        return text == null ? null : in.made(null, () -> parse.apply(text));
    }

    @Override
    void write(V value, JsonWriter out) {
        write.accept(value, out);
    }

    @Override
    Map<String, Object> schema(JsonSchema schema) {
        return describe.apply(schema);
    }
}
