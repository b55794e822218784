// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.plugins;

import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.Aggregator;

/** Cannot be made. */
public final class FailingConstructor implements Aggregator {
    /** Fails. */
    public FailingConstructor() {
        throw new IllegalStateException("no licence");
    }

    @Override
    public MethodId id() {
        return MethodId.of("urn:example:aggregator:failing:1");
    }

    @Override
    public double aggregate(double[] values, double[] weights) {
        return values[0];
    }
}
