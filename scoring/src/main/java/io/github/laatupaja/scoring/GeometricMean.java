// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

/** The weighted geometric mean; 0 if any value is. Exact where it is rational, otherwise the nearest double. */
final class GeometricMean extends ExactAggregator {
    private static final long serialVersionUID = 1L;

    @Override
    String name() {
        return "geometric-mean";
    }

    @Override
    public String objection(double lowest, double highest) {
        return lowest < 0 ? "the geometric mean has no meaning for negative values" : "";
    }

    @Override
    ExactNumber combine(ExactNumber[] values, ExactNumber[] weights) {
        boolean hasZero = false;
        for (ExactNumber value : values) {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("geometric mean of " + value + ", expected 0 or more");
            }
            hasZero |= value.signum() == 0;
        }
        return hasZero ? ExactNumber.ZERO : Roots.geometricMean(values, weights);
    }

    @Override
    ExactNumber[] multipliers(ExactNumber[] values, ExactNumber[] weights, ExactNumber result) {
        ExactNumber[] multipliers = zeros(values.length);
        for (int i = 0; i < values.length && result.signum() != 0; i++) {
            multipliers[i] = result.times(weights[i]).dividedBy(values[i].times(sum(weights)));
        }
        return multipliers;
    }
}
