// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.plugins;

import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.Aggregator;

/** Has the id of {@link TwinTwo}. */
public final class TwinOne implements Aggregator {
    @Override
    public MethodId id() {
        return MethodId.of("urn:example:aggregator:twin:1");
    }

    @Override
    public double aggregate(double[] values, double[] weights) {
        return values[0];
    }
}
