// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.plugins;

import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.Aggregator;

/** Has an id under the name of this library. */
public final class Squatter implements Aggregator {
    @Override
    public MethodId id() {
        return MethodId.of("urn:Laatupaja:aggregator:best:1");
    }

    @Override
    public double aggregate(double[] values, double[] weights) {
        return values[0];
    }
}
