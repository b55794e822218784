// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.plugins;

import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.Aggregator;

/** Has no id. */
public final class NullId implements Aggregator {
    @Override
    @SuppressWarnings("NullAway") // the fault that it is here for
    public MethodId id() {
        return null;
    }

    @Override
    public double aggregate(double[] values, double[] weights) {
        return values[0];
    }
}
