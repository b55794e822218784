// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.internal.aggregate.Formula;
import java.io.Serializable;
import java.util.Arrays;

/**
 * An aggregator of this library.
 *
 * @param formula what it computes
 */
record BundledAggregator(Formula formula) implements Aggregator, Serializable {
    private static final ExactNumber[] NONE = {};

    static MethodId id(Formula formula) {
        return MethodId.of("urn:laatupaja:aggregator:" + formula.name() + ":1");
    }

    @Override
    public MethodId id() {
        return id(formula);
    }

    @Override
    public double aggregate(double[] values, double[] weights) {
        return formula.combine(exact(values), exact(weights)).doubleValue();
    }

    private static ExactNumber[] exact(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(ExactNumber::of).toList().toArray(NONE);
    }

    @Override
    public boolean isMonotone() {
        return formula.isMonotone();
    }

    @Override
    public boolean staysWithinValues() {
        return formula.staysWithinValues();
    }

    @Override
    public String objection(double lowest, double highest) {
        return formula.objection(lowest, highest);
    }

    @Override
    public MethodDescription description() {
        return formula.description();
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id().urn();
    }
}
