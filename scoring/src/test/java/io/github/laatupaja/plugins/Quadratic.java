// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.plugins;

import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.Aggregator;
import java.io.Serializable;

/** The weighted quadratic mean: a sound plug-in. */
public final class Quadratic implements Aggregator, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public MethodId id() {
        return MethodId.of("urn:example:aggregator:quadratic:1");
    }

    @Override
    public double aggregate(double[] values, double[] weights) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i] * values[i];
            all += weights[i];
        }
        return Math.sqrt(sum / all);
    }
}
