// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.scoring.Aggregator;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.ScoringMethods;

/** The laws of scoring methods, held against the method that an aggregator makes. */
public abstract class AggregatorLaws extends ScoringMethodLaws {
    /** For the test class of the aggregator. */
    protected AggregatorLaws() {}

    /** {@return the aggregator to prove; asked for at every try} */
    protected abstract Aggregator aggregator();

    @Override
    protected final ScoringMethod method() {
        return ScoringMethods.of(aggregator());
    }

    /** {@return what the aggregator claims} */
    @Override
    protected final boolean isMonotone() {
        return aggregator().isMonotone();
    }
}
