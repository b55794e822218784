// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.scoring.PreparedMethod;
import org.jspecify.annotations.Nullable;

/** Trials of any method, assessment by assessment. */
final class MethodTrial implements Trial {
    private static final int MOST = 2_000;

    private final PreparedMethod method;
    private final Ladders ladders;
    private final Assessment assessment;

    MethodTrial(PreparedMethod method, Ladders ladders, Assessment assessment) {
        this.method = method;
        this.ladders = ladders;
        this.assessment = assessment;
    }

    @Override
    public @Nullable ExactNumber value(byte[] raised) {
        Assessment tried = assessment;
        for (int i = 0; i < raised.length; i++) {
            if (raised[i] != 0) {
                tried = tried.with(Answer.rated(ladders.criterion(i), ladders.rating(i, raised[i])));
            }
        }
        return method.score(tried).value().orElse(null);
    }

    @Override
    public int most() {
        return MOST;
    }
}
