// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

/**
 * The weighted mean of parts that build on one another: each counts only as far as all those before it do. Of phases
 * that are reached or not it is the share reached without a gap.
 */
final class Cumulative extends ExactAggregator {
    private static final long serialVersionUID = 1L;

    @Override
    String name() {
        return "cumulative-mean";
    }

    @Override
    ExactNumber combine(ExactNumber[] values, ExactNumber[] weights) {
        ExactNumber[] counted = values.clone();
        for (int i = 1; i < counted.length; i++) {
            counted[i] = counted[holder(values, i)];
        }
        return LinearAggregator.MEAN.combine(counted, weights);
    }

    @Override
    ExactNumber[] multipliers(ExactNumber[] values, ExactNumber[] weights, ExactNumber result) {
        ExactNumber[] multipliers = zeros(values.length);
        for (int i = 0; i < values.length; i++) {
            int holder = holder(values, i);
            multipliers[holder] = multipliers[holder].plus(weights[i].dividedBy(sum(weights)));
        }
        return multipliers;
    }

    /** {@return the place of the lowest value up to a place: the one that holds it back; the first of equal ones} */
    private static int holder(ExactNumber[] values, int place) {
        int holder = 0;
        for (int i = 1; i <= place; i++) {
            holder = values[i].compareTo(values[holder]) < 0 ? i : holder;
        }
        return holder;
    }
}
