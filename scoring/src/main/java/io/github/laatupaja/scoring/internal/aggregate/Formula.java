// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.aggregate;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodDescription;
import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How weighted values become one, over exact numbers. Immutable and thread-safe. */
public abstract class Formula implements Serializable {
    private static final long serialVersionUID = 1L;

    /** {@return the name in a method's options, without spaces} */
    public abstract String name();

    /** {@return what the formula is called, where it comes from and what it assumes} */
    public abstract MethodDescription description();

    /** {@return whether a higher value can never lower the result} */
    public boolean isMonotone() {
        return true;
    }

    /** {@return whether the result always lies between the lowest and the highest value} */
    public boolean staysWithinValues() {
        return true;
    }

    /** {@return why values of a range cannot be aggregated, in English; empty if they can} */
    public String objection(double lowest, double highest) {
        return "";
    }

    /**
     * {@return the result}
     * @param values the values, in published order; at least one
     * @param weights the weight of each value, above 0
     */
    public abstract ExactNumber combine(ExactNumber[] values, ExactNumber[] weights);

    /**
     * {@return the result, computed for a group}
     * @param values the values, in published order; at least one
     * @param weights the weight of each value, above 0
     * @param group the group, which a failing plug-in's exception names
     */
    public ExactNumber combine(ExactNumber[] values, ExactNumber[] weights, Object group) {
        return combine(values, weights);
    }

    /**
     * {@return what each value is multiplied by so that the products add up to the result; null if nothing does so}
     *
     * <p>The bundled formulas are homogeneous of degree 1, so these are their partial derivatives (Euler's theorem).
     */
    public abstract ExactNumber @Nullable [] multipliers(
            ExactNumber[] values, ExactNumber[] weights, ExactNumber result);

    /** {@return the sum of some numbers} */
    public static ExactNumber sum(ExactNumber[] numbers) {
        ExactNumber sum = ExactNumber.ZERO;
        for (ExactNumber number : numbers) {
            sum = sum.plus(number);
        }
        return sum;
    }

    /** {@return an array of zeros} */
    public static ExactNumber[] zeros(int length) {
        ExactNumber[] zeros = new ExactNumber[length];
        Arrays.fill(zeros, ExactNumber.ZERO);
        return zeros;
    }

    /** {@return whether another is the same formula, by its name} */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Formula that && name().equals(that.name());
    }

    @Override
    public final int hashCode() {
        return name().hashCode();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name();
    }
}
