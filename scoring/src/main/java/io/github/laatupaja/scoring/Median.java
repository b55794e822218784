// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The weighted median: the value at which half of the weight is passed; where exactly half lies below and half above, the
 * mean of the two values in the middle. With equal weights, the plain median.
 */
final class Median extends ExactAggregator {
    private static final long serialVersionUID = 1L;
    private static final ExactNumber HALF = ExactNumber.of(1, 2);

    @Override
    String name() {
        return "median";
    }

    @Override
    ExactNumber combine(ExactNumber[] values, ExactNumber[] weights) {
        int[] middle = middle(values, weights);
        return values[middle[0]].plus(values[middle[1]]).times(HALF);
    }

    @Override
    ExactNumber[] multipliers(ExactNumber[] values, ExactNumber[] weights, ExactNumber result) {
        ExactNumber[] multipliers = zeros(values.length);
        for (int place : middle(values, weights)) {
            multipliers[place] = multipliers[place].plus(HALF);
        }
        return multipliers;
    }

    /** {@return the places of the two values in the middle, twice the same where there is one; ties by published order} */
    private static int[] middle(ExactNumber[] values, ExactNumber[] weights) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> values[i]));
        ExactNumber half = sum(weights).times(HALF);
        ExactNumber passed = ExactNumber.ZERO;
        int next = 0;
        while (passed.compareTo(half) < 0) {
            passed = passed.plus(weights[order.get(next++)]);
        }
        boolean isBetween = passed.equals(half);
        return new int[] {order.get(next - 1), order.get(isBetween ? next : next - 1)};
    }
}
