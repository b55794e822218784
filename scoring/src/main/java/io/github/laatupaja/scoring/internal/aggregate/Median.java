// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.aggregate;

import static io.github.laatupaja.score.MethodDescription.text;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The weighted median: the value at which half of the weight is passed; where exactly half lies below and half above, the
 * mean of the two values in the middle. With equal weights, the plain median.
 */
public final class Median extends Formula {
    private static final long serialVersionUID = 1L;
    private static final ExactNumber HALF = ExactNumber.of(1, 2);

    @Override
    public String name() {
        return "median";
    }

    @Override
    public MethodDescription description() {
        return new MethodDescription(
                text("weighted median", "painotettu mediaani", "viktad median"),
                "",
                List.of(text(
                        "the order of the values counts, not the distances between them",
                        "arvojen järjestys ratkaisee, eivät niiden etäisyydet",
                        "värdenas ordning avgör, inte avstånden mellan dem")));
    }

    @Override
    public ExactNumber combine(ExactNumber[] values, ExactNumber[] weights) {
        int[] middle = middle(values, weights);
        return values[middle[0]].plus(values[middle[1]]).times(HALF);
    }

    @Override
    public ExactNumber[] multipliers(ExactNumber[] values, ExactNumber[] weights, ExactNumber result) {
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
