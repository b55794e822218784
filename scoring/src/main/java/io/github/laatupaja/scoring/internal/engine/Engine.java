// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.ExactNumber;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Computes the value, both bounds and the coverage of every group in one pass over a row of answers. Immutable and
 * thread-safe; chosen once, when a method is prepared.
 */
public interface Engine extends Serializable {
    /**
     * {@return the engine for a tree: whole numbers if everything provably fits, otherwise exact}
     * @param tree the tree
     * @param leafValues what the levels count as, for each criterion
     * @param hasLevels whether the scale has levels, and is not an interval
     */
    static Engine of(ScoringTree tree, LevelValues[] leafValues, boolean hasLevels) {
        Engine whole = hasLevels ? WholeNumberPreparation.engine(tree, leafValues) : null;
        return whole == null ? new ExactEngine(tree, leafValues) : whole;
    }

    /** {@return scores to compute into again and again} */
    GroupScores newScores();

    /**
     * Computes the scores of a row.
     *
     * @param levels the answer to each criterion, see {@link AnswerRow}
     * @param numbers the values of ratings on an interval; null on a scale of levels
     * @param into where the scores go; made by {@link #newScores} of this engine
     */
    void evaluate(byte[] levels, @Nullable ExactNumber @Nullable [] numbers, GroupScores into);

    /** {@return the scores of a row} */
    default GroupScores evaluate(AnswerRow row) {
        GroupScores scores = newScores();
        evaluate(row.levels(), row.numbers(), scores);
        return scores;
    }
}
