// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One answer for each criterion of a {@link ScoringTree}, in published order: the index of a level on the scale, or one of
 * the constants. On an interval, the value of each rating is given beside, and the level is one of the two ends.
 */
public final class AnswerRow implements Serializable {
    /** The criterion is not asked of the workshop. */
    public static final byte NOT_APPLICABLE = -1;

    /** The assessor does not know. */
    public static final byte DONT_KNOW = -2;

    /** There is no answer. */
    public static final byte UNANSWERED = -3;

    private static final long serialVersionUID = 1L;

    private final LevelValues[] leafValues;
    private final byte[] levels;
    private final @Nullable ExactNumber @Nullable [] numbers;

    /**
     * Holds answers; the arrays are not copied and must not change.
     *
     * @param leafValues what the levels count as, for each criterion
     * @param levels the answer to each criterion
     * @param numbers the values of ratings on an interval; null on a scale of levels
     */
    public AnswerRow(LevelValues[] leafValues, byte[] levels, @Nullable ExactNumber @Nullable [] numbers) {
        this.leafValues = leafValues;
        this.levels = levels;
        this.numbers = numbers;
    }

    byte[] levels() {
        return levels;
    }

    @Nullable
    ExactNumber @Nullable [] numbers() {
        return numbers;
    }

    LevelValues levelValues(int leaf) {
        return leafValues[leaf];
    }

    AnswerState state(int leaf) {
        return switch (levels[leaf]) {
            case NOT_APPLICABLE -> AnswerState.NOT_APPLICABLE;
            case DONT_KNOW -> AnswerState.DONT_KNOW;
            case UNANSWERED -> AnswerState.UNANSWERED;
            default -> AnswerState.RATED;
        };
    }

    private boolean isMissing(int leaf) {
        return levels[leaf] == DONT_KNOW || levels[leaf] == UNANSWERED;
    }

    /** {@return whether something asked is not rated} */
    boolean hasMissing() {
        for (byte level : levels) {
            if (level < NOT_APPLICABLE) {
                return true;
            }
        }
        return false;
    }

    /** {@return what a rating counts as; null if the criterion is not rated} */
    @Nullable
    ExactNumber value(int leaf) {
        if (levels[leaf] < 0) {
            return null;
        }
        ExactNumber number = numbers == null ? null : numbers[leaf];
        return number == null ? leafValues[leaf].value(levels[leaf]) : number;
    }

    /** {@return what a criterion counts as if what is missing is filled in; null if it does not count} */
    @Nullable
    ExactNumber value(int leaf, Filling filling) {
        if (!isMissing(leaf)) {
            return value(leaf);
        }
        return switch (filling) {
            case NONE -> null;
            case LOWEST -> leafValues[leaf].lowest();
            case ZERO -> ExactNumber.ZERO;
        };
    }

    /** {@return this row with everything missing rated at its lowest or highest} */
    AnswerRow filled(boolean isHighest) {
        byte[] changed = levels.clone();
        for (int leaf = 0; leaf < changed.length; leaf++) {
            if (isMissing(leaf)) {
                changed[leaf] = end(leaf, isHighest);
            }
        }
        return new AnswerRow(leafValues, changed, numbers);
    }

    /** {@return this row with everything that is asked rated at its lowest or highest} */
    AnswerRow allAt(boolean isHighest) {
        byte[] changed = levels.clone();
        for (int leaf = 0; leaf < changed.length; leaf++) {
            if (changed[leaf] != NOT_APPLICABLE) {
                changed[leaf] = end(leaf, isHighest);
            }
        }
        return new AnswerRow(leafValues, changed, null);
    }

    private byte end(int leaf, boolean isHighest) {
        LevelValues values = leafValues[leaf];
        return (byte) (isHighest ? values.highestLevel() : values.lowestLevel());
    }

    /** {@return how many criteria below a node are in which state} */
    Coverage coverage(TreeNode node) {
        int notApplicable = 0;
        int dontKnow = 0;
        int unanswered = 0;
        for (int leaf = node.firstLeaf; leaf < node.endLeaf(); leaf++) {
            notApplicable += levels[leaf] == NOT_APPLICABLE ? 1 : 0;
            dontKnow += levels[leaf] == DONT_KNOW ? 1 : 0;
            unanswered += levels[leaf] == UNANSWERED ? 1 : 0;
        }
        int rated = node.endLeaf() - node.firstLeaf - notApplicable - dontKnow - unanswered;
        return new Coverage(rated, notApplicable, dontKnow, unanswered);
    }
}
