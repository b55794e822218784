// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.aggregate;

import static io.github.laatupaja.score.MethodDescription.text;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodDescription;
import java.util.List;

/** The weighted arithmetic mean, or the weighted sum. */
public final class LinearFormula extends Formula {
    private static final long serialVersionUID = 1L;

    /** The weighted arithmetic mean. */
    public static final LinearFormula MEAN = new LinearFormula(true);

    /** The weighted sum. */
    public static final LinearFormula SUM = new LinearFormula(false);

    private final boolean isMean;

    private LinearFormula(boolean isMean) {
        this.isMean = isMean;
    }

    /** {@return whether this is the mean, and not the sum} */
    public boolean isMean() {
        return isMean;
    }

    @Override
    public String name() {
        return isMean ? "mean" : "sum";
    }

    @Override
    public MethodDescription description() {
        return isMean
                ? new MethodDescription(
                        text("weighted mean", "painotettu keskiarvo", "viktat medelvärde"),
                        Handbook.TITLE,
                        List.of(text(
                                "a high value fully compensates for a low one",
                                "korkea arvo korvaa matalan kokonaan",
                                "ett högt värde uppväger helt ett lågt")))
                : new MethodDescription(
                        text("weighted sum", "painotettu summa", "viktad summa"),
                        Handbook.TITLE,
                        List.of(text(
                                "criteria that are not asked lower the highest possible sum",
                                "kriteerit, joita ei kysytä, pienentävät suurinta mahdollista summaa",
                                "kriterier som inte frågas sänker den högsta möjliga summan")));
    }

    @Override
    public boolean staysWithinValues() {
        return isMean;
    }

    @Override
    public ExactNumber combine(ExactNumber[] values, ExactNumber[] weights) {
        ExactNumber sum = ExactNumber.ZERO;
        for (int i = 0; i < values.length; i++) {
            sum = sum.plus(weights[i].times(values[i]));
        }
        return isMean ? sum.dividedBy(sum(weights)) : sum;
    }

    @Override
    public ExactNumber[] multipliers(ExactNumber[] values, ExactNumber[] weights, ExactNumber result) {
        if (!isMean) {
            return weights.clone();
        }
        ExactNumber[] multipliers = new ExactNumber[weights.length];
        ExactNumber sum = sum(weights);
        for (int i = 0; i < multipliers.length; i++) {
            multipliers[i] = weights[i].dividedBy(sum);
        }
        return multipliers;
    }
}
