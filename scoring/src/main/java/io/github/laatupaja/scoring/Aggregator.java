// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;

/**
 * A formula that turns values and their weights into one value. It is the smallest plug-in: answer states, policies,
 * weights, bounds, explanations and advice come from the library; see {@link ScoringMethods#of(Aggregator)}.
 *
 * <p>Implementations are immutable and thread-safe, and depend only on their arguments. To be discovered, they need a
 * constructor without parameters. Scores computed with them are serializable if they are {@link java.io.Serializable}. They
 * must not change the arrays. If an implementation violates this contract, throws, or returns NaN, an infinite number or a
 * number out of range, a {@link PluginException} names its class, its id and the group.
 */
public interface Aggregator {
    /** {@return the aggregator and its version; never null, the same at every call} */
    MethodId id();

    /**
     * {@return the result}
     * @param values the values that count, in published order; at least one, never NaN or infinite
     * @param weights the declared weight of each value, above 0; they need not add up to 1
     */
    double aggregate(double[] values, double[] weights);

    /** {@return whether a higher value can never lower the result; only then are bounds true limits} */
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

    /** {@return what the aggregator is called, where it comes from and what it assumes} */
    default MethodDescription description() {
        return MethodDescription.of(id());
    }
}
