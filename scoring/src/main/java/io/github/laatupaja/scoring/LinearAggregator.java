// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

/** The weighted arithmetic mean, and the weighted sum: what is linear in the values. */
final class LinearAggregator extends ExactAggregator {
    private static final long serialVersionUID = 1L;

    static final String MEAN_NAME = "mean"; // constants of the compiler: who knows a name needs not load this class
    static final String SUM_NAME = "sum";

    static final LinearAggregator MEAN = new LinearAggregator(MEAN_NAME, true);
    static final LinearAggregator SUM = new LinearAggregator(SUM_NAME, false);

    private final String name;
    private final boolean isMean;

    private LinearAggregator(String name, boolean isMean) {
        this.name = name;
        this.isMean = isMean;
    }

    static ExactAggregator of(boolean isMean) {
        return isMean ? MEAN : SUM;
    }

    @Override
    String name() {
        return name;
    }

    @Override
    public boolean staysWithinValues() {
        return isMean;
    }

    @Override
    ExactNumber combine(ExactNumber[] values, ExactNumber[] weights) {
        ExactNumber sum = ExactNumber.ZERO;
        for (int i = 0; i < values.length; i++) {
            sum = sum.plus(weights[i].times(values[i]));
        }
        return isMean ? sum.dividedBy(sum(weights)) : sum;
    }

    @Override
    ExactNumber[] multipliers(ExactNumber[] values, ExactNumber[] weights, ExactNumber result) {
        ExactNumber[] multipliers = weights.clone();
        ExactNumber divisor = isMean ? sum(weights) : ExactNumber.ONE;
        for (int i = 0; i < multipliers.length; i++) {
            multipliers[i] = multipliers[i].dividedBy(divisor);
        }
        return multipliers;
    }
}
