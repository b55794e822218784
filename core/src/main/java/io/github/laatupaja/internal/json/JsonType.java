// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one type are read from JSON, written to it, and described in a JSON Schema. Immutable and
 * thread-safe.
 *
 * @param <V> the type of the values
 */
public abstract class JsonType<V> {
    JsonType() {}

    /** {@return the value at the current token, read to its end; null where it is unusable, with a finding} */
    abstract @Nullable V read(JsonReader in);

    /** Writes a value. */
    abstract void write(V value, JsonWriter out);

    /** {@return the keywords of a schema that accepts the values} */
    abstract Map<String, Object> schema(JsonSchema schema);
}
