// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An aggregator as the engine uses it: over exact numbers. The bundled ones are; others are wrapped into one. */
abstract class ExactAggregator implements Aggregator, Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * {@return the values as one}
     * @param values what counts, in published order; at least one
     * @param weights the weight of each value, above 0
     */
    abstract ExactNumber combine(ExactNumber[] values, ExactNumber[] weights);

    /**
     * {@return what each value is multiplied by so that the products add up to the result; null if nothing does so}
     *
     * <p>The bundled aggregators are all homogeneous of degree 1, so these are their partial derivatives (Euler).
     */
    abstract ExactNumber @Nullable [] multipliers(ExactNumber[] values, ExactNumber[] weights, ExactNumber result);

    /** {@return the name in a method's options, without blanks} */
    abstract String name();

    @Override
    public MethodId id() {
        return MethodId.of("urn:laatupaja:aggregator:" + name() + ":1");
    }

    @Override
    public double aggregate(double[] values, double[] weights) {
        return combine(exact(values), exact(weights)).doubleValue();
    }

    @Override
    public MethodDescription description() {
        return AggregatorDescriptions.of(name());
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id().urn();
    }

    static ExactNumber sum(ExactNumber[] numbers) {
        ExactNumber sum = ExactNumber.ZERO;
        for (ExactNumber number : numbers) {
            sum = sum.plus(number);
        }
        return sum;
    }

    static ExactNumber[] zeros(int length) {
        ExactNumber[] zeros = new ExactNumber[length];
        Arrays.fill(zeros, ExactNumber.ZERO);
        return zeros;
    }

    private static ExactNumber[] exact(double[] numbers) {
        ExactNumber[] exact = new ExactNumber[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            exact[i] = ExactNumber.of(numbers[i]);
        }
        return exact;
    }
}
