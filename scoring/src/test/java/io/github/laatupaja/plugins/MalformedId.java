// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.plugins;

import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.Aggregator;

/** Has an id that is none. */
public final class MalformedId implements Aggregator {
    @Override
    public MethodId id() {
        return MethodId.of("my mean");
    }

    @Override
    public double aggregate(double[] values, double[] weights) {
        return values[0];
    }
}
