// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.scoring.PreparedTree;
import io.github.laatupaja.scoring.ScoreRow;
import org.jspecify.annotations.Nullable;

/** Trials of a tree method, row by row. */
final class TreeTrial implements Trial {
    private static final int MOST = 100_000;

    private final PreparedTree method;
    private final Ladders ladders;
    private final byte[] levels;
    private final byte[] tried;
    private final ScoreRow row;

    TreeTrial(PreparedTree method, Ladders ladders, Assessment assessment) {
        this.method = method;
        this.ladders = ladders;
        this.levels = method.levels(assessment);
        this.tried = levels.clone();
        this.row = method.newRow();
    }

    @Override
    public @Nullable ExactNumber value(byte[] raised) {
        for (int i = 0; i < tried.length; i++) {
            tried[i] = raised[i] == 0 ? levels[i] : (byte) ladders.place(i, raised[i]);
        }
        method.score(tried, row);
        return row.exactValue(0).orElse(null);
    }

    @Override
    public int most() {
        return MOST;
    }
}
