// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.aggregate;

import static io.github.laatupaja.score.MethodDescription.text;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodDescription;
import java.util.List;

/** The weighted geometric mean; 0 if any value is. Exact where it is rational, otherwise the nearest double. */
public final class GeometricMean extends Formula {
    private static final long serialVersionUID = 1L;

    @Override
    public String name() {
        return "geometric-mean";
    }

    @Override
    public MethodDescription description() {
        return new MethodDescription(
                text("geometric mean", "geometrinen keskiarvo", "geometriskt medelvärde"),
                Handbook.TITLE,
                List.of(text(
                        "a high value compensates for a low one only in part; a zero makes the result 0",
                        "korkea arvo korvaa matalan vain osaksi; nolla tekee tuloksesta nollan",
                        "ett högt värde uppväger ett lågt bara delvis; en nolla gör resultatet till noll")));
    }

    @Override
    public String objection(double lowest, double highest) {
        return lowest < 0 ? "the geometric mean has no meaning for negative values" : "";
    }

    @Override
    public ExactNumber combine(ExactNumber[] values, ExactNumber[] weights) {
        boolean hasZero = false;
        for (ExactNumber value : values) {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("geometric mean of " + value + ", expected 0 or more");
            }
            hasZero |= value.signum() == 0;
        }
        return hasZero ? ExactNumber.ZERO : GeometricRoots.geometricMean(values, weights);
    }

    @Override
    public ExactNumber[] multipliers(ExactNumber[] values, ExactNumber[] weights, ExactNumber result) {
        ExactNumber[] multipliers = zeros(values.length);
        ExactNumber sum = sum(weights);
        for (int i = 0; i < values.length && result.signum() != 0; i++) {
            multipliers[i] = result.times(weights[i]).dividedBy(values[i].times(sum));
        }
        return multipliers;
    }
}
