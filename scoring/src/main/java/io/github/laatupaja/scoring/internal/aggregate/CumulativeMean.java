// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.aggregate;

import static io.github.laatupaja.score.MethodDescription.text;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodDescription;
import java.util.List;

/**
 * The weighted mean of parts that build on one another: each part counts only as far as all parts before it. For phases
 * that are either reached or not, it is the share that is reached without a gap.
 */
public final class CumulativeMean extends Formula {
    private static final long serialVersionUID = 1L;

    @Override
    public String name() {
        return "cumulative-mean";
    }

    @Override
    public MethodDescription description() {
        return new MethodDescription(
                text("cumulative mean", "kumulatiivinen keskiarvo", "kumulativt medelvärde"),
                "CAF 2020, classical scoring: each step of the PDCA cycle presupposes the one before",
                List.of(text(
                        "each part counts only as far as all parts before it in published order",
                        "kukin osa lasketaan vain siltä osin kuin kaikki sitä julkaisujärjestyksessä edeltävät",
                        "varje del räknas bara så långt som alla delar före den i publicerad ordning")));
    }

    @Override
    public ExactNumber combine(ExactNumber[] values, ExactNumber[] weights) {
        ExactNumber[] counted = new ExactNumber[values.length];
        int[] limits = limits(values);
        for (int i = 0; i < counted.length; i++) {
            counted[i] = values[limits[i]];
        }
        return LinearFormula.MEAN.combine(counted, weights);
    }

    @Override
    public ExactNumber[] multipliers(ExactNumber[] values, ExactNumber[] weights, ExactNumber result) {
        ExactNumber[] multipliers = zeros(values.length);
        ExactNumber sum = sum(weights);
        int[] limits = limits(values);
        for (int i = 0; i < values.length; i++) {
            multipliers[limits[i]] = multipliers[limits[i]].plus(weights[i].dividedBy(sum));
        }
        return multipliers;
    }

    /** {@return for each value, the index of the lowest value up to it, which limits it; the first of equal ones} */
    private static int[] limits(ExactNumber[] values) {
        int[] limits = new int[values.length];
        for (int i = 1; i < values.length; i++) {
            limits[i] = values[i].compareTo(values[limits[i - 1]]) < 0 ? i : limits[i - 1];
        }
        return limits;
    }
}
