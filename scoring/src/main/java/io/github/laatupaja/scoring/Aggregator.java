// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;

/**
 * How several values and their weights become one: the smallest thing that can be plugged in. Answer states, policies,
 * weights, bounds, explanation and advice come from the library; see {@link ScoringMethods#of(Aggregator)}.
 *
 * <p>Implementations are immutable and thread-safe, have a constructor without parameters if they are to be discovered,
 * and depend on their arguments alone. If they are {@link java.io.Serializable}, so are scores made with them. Arrays
 * are theirs to read, never to change. What breaks these promises, throws, or gives NaN, an infinite number or a number
 * out of range, is refused with a {@link PluginException} that names the class, the id and the place.
 */
public interface Aggregator {
    /** {@return the aggregator and its version; never null, the same at every call} */
    MethodId id();

    /**
     * {@return the values as one}
     * @param values what counts, in published order; at least one, never NaN or infinite
     * @param weights the weight of each value, above 0; as declared, so that they need not add up to 1
     */
    double aggregate(double[] values, double[] weights);

    /** {@return whether a higher value can never lower the result; bounds are true limits only then} */
    default boolean isMonotone() {
        return true;
    }

    /** {@return whether the result always lies between the lowest and the highest value; checked at every call} */
    default boolean staysWithinValues() {
        return true;
    }

    /**
     * {@return why values of a range cannot be aggregated, in English; empty if they can}
     * @param lowest the lowest value that can occur
     * @param highest the highest value that can occur
     */
    default String objection(double lowest, double highest) {
        return "";
    }

    /** {@return what this is called, where it comes from and what it assumes} */
    default MethodDescription description() {
        return MethodDescription.of(id());
    }
}
