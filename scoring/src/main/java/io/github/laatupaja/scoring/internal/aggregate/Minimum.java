// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.aggregate;

import static io.github.laatupaja.score.MethodDescription.text;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodDescription;
import java.util.List;

/** The lowest value, whatever the weights: the weakest link. */
public final class Minimum extends Formula {
    private static final long serialVersionUID = 1L;

    @Override
    public String name() {
        return "minimum";
    }

    @Override
    public MethodDescription description() {
        return new MethodDescription(
                text("minimum", "pienin arvo", "lägsta värde"),
                "",
                List.of(text(
                        "the weakest link decides; a weight matters only if it is 0",
                        "heikoin lenkki ratkaisee; painolla on merkitystä vain, jos se on nolla",
                        "den svagaste länken avgör; en vikt spelar roll bara om den är noll")));
    }

    @Override
    public ExactNumber combine(ExactNumber[] values, ExactNumber[] weights) {
        return values[lowest(values)];
    }

    @Override
    public ExactNumber[] multipliers(ExactNumber[] values, ExactNumber[] weights, ExactNumber result) {
        ExactNumber[] multipliers = zeros(values.length);
        multipliers[lowest(values)] = ExactNumber.ONE; // of equal ones the first in published order
        return multipliers;
    }

    private static int lowest(ExactNumber[] values) {
        int lowest = 0;
        for (int i = 1; i < values.length; i++) {
            lowest = values[i].compareTo(values[lowest]) < 0 ? i : lowest;
        }
        return lowest;
    }
}
