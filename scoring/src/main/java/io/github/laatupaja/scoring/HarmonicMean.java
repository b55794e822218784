// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

/** The weighted harmonic mean; 0 if any value is. */
final class HarmonicMean extends ExactAggregator {
    private static final long serialVersionUID = 1L;

    @Override
    String name() {
        return "harmonic-mean";
    }

    @Override
    public String objection(double lowest, double highest) {
        return lowest < 0 ? "the harmonic mean has no meaning for negative values" : "";
    }

    @Override
    ExactNumber combine(ExactNumber[] values, ExactNumber[] weights) {
        ExactNumber reciprocals = ExactNumber.ZERO;
        for (int i = 0; i < values.length; i++) {
            if (values[i].signum() < 0) {
                throw new IllegalArgumentException("harmonic mean of " + values[i] + ", expected 0 or more");
            }
            if (values[i].signum() == 0) {
                return ExactNumber.ZERO;
            }
            reciprocals = reciprocals.plus(weights[i].dividedBy(values[i]));
        }
        return sum(weights).dividedBy(reciprocals);
    }

    @Override
    ExactNumber[] multipliers(ExactNumber[] values, ExactNumber[] weights, ExactNumber result) {
        ExactNumber[] multipliers = zeros(values.length);
        for (int i = 0; i < values.length && result.signum() != 0; i++) {
            ExactNumber ratio = result.dividedBy(values[i]);
            multipliers[i] = weights[i].dividedBy(sum(weights)).times(ratio).times(ratio);
        }
        return multipliers;
    }
}
