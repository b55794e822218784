// SPDX-License-Identifier: Apache-2.0
package org.example.plugin;

import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.Aggregator;

/** The mean, in floating point. */
public final class PlainMean implements Aggregator {
    /** Called by those who look for aggregators. */
    public PlainMean() {}

    @Override
    public MethodId id() {
        return MethodId.of("urn:example:plain-mean:1");
    }

    @Override
    public double aggregate(double[] values, double[] weights) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            weight += weights[i];
        }
        return sum / weight;
    }
}
