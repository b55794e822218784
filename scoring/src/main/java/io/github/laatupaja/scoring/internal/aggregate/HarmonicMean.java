// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.aggregate;

import static io.github.laatupaja.score.MethodDescription.text;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodDescription;
import java.util.List;

/** The weighted harmonic mean; 0 if any value is. */
public final class HarmonicMean extends Formula {
    private static final long serialVersionUID = 1L;

    @Override
    public String name() {
        return "harmonic-mean";
    }

    @Override
    public MethodDescription description() {
        return new MethodDescription(
                text("harmonic mean", "harmoninen keskiarvo", "harmoniskt medelvärde"),
                "",
                List.of(text(
                        "low values weigh more than high ones; a zero makes the result 0",
                        "matalat arvot painavat enemmän kuin korkeat; nolla tekee tuloksesta nollan",
                        "låga värden väger mer än höga; en nolla gör resultatet till noll")));
    }

    @Override
    public String objection(double lowest, double highest) {
        return lowest < 0 ? "the harmonic mean has no meaning for negative values" : "";
    }

    @Override
    public ExactNumber combine(ExactNumber[] values, ExactNumber[] weights) {
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
    public ExactNumber[] multipliers(ExactNumber[] values, ExactNumber[] weights, ExactNumber result) {
        ExactNumber[] multipliers = zeros(values.length);
        ExactNumber sum = sum(weights);
        for (int i = 0; i < values.length && result.signum() != 0; i++) {
            ExactNumber ratio = result.dividedBy(values[i]);
            multipliers[i] = weights[i].dividedBy(sum).times(ratio).times(ratio);
        }
        return multipliers;
    }
}
