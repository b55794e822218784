// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The options of a method as a score records them. Immutable and thread-safe.
 *
 * @param values every option by name, in the order in which the method lists them
 */
@SuppressWarnings("serial") // an unmodifiable LinkedHashMap
public record RecordedOptions(Map<String, String> values) implements Serializable {
    /** The options of a method that has none. */
    static final RecordedOptions NONE = new RecordedOptions(Map.of());

    /** Copies the map and keeps its order. */
    public RecordedOptions {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** {@return names and values, as {@code {aggregation=flat-mean, missing=available-case}}} */
    @Override
    public String toString() {
        return values.toString();
    }
}
