// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.scale.Rating;
import org.jspecify.annotations.Nullable;

/**
 * One answer for each leaf of a prepared tree, in the order of the tree: the place of a level, or below 0 what else there
 * is. Numbers on an interval stand beside, and a level's place is then one of the two ends.
 */
final class Sheet {
    private final PreparedTree tree;
    private final byte[] levels;
    private final @Nullable ExactNumber @Nullable [] numbers;

    Sheet(PreparedTree tree, byte[] levels, @Nullable ExactNumber @Nullable [] numbers) {
        this.tree = tree;
        this.levels = levels;
        this.numbers = numbers;
    }

    byte level(int leaf) {
        return levels[leaf];
    }

    AnswerState state(int leaf) {
        byte level = levels[leaf];
        if (level >= 0) {
            return AnswerState.RATED;
        }
        if (level == PreparedTree.NOT_APPLICABLE) {
            return AnswerState.NOT_APPLICABLE;
        }
        return level == PreparedTree.DONT_KNOW ? AnswerState.DONT_KNOW : AnswerState.UNANSWERED;
    }

    boolean isMissing(int leaf) {
        return levels[leaf] == PreparedTree.DONT_KNOW || levels[leaf] == PreparedTree.UNANSWERED;
    }

    /** {@return what a leaf's rating counts as; null if it is not rated} */
    @Nullable
    ExactNumber value(int leaf) {
        if (levels[leaf] < 0) {
            return null;
        }
        ExactNumber number = numbers == null ? null : numbers[leaf];
        return number == null ? tree.leafValues[leaf].ofLevel(levels[leaf]) : number;
    }

    /** {@return this sheet with another level in one place} */
    Sheet with(int leaf, int level) {
        byte[] changed = levels.clone();
        changed[leaf] = (byte) level;
        @Nullable ExactNumber @Nullable [] kept = numbers;
        if (kept != null) {
            kept = kept.clone();
            kept[leaf] = null;
        }
        return new Sheet(tree, changed, kept);
    }

    /** {@return this sheet with what is missing at its lowest or highest level} */
    Sheet filled(boolean isHighest) {
        byte[] changed = levels.clone();
        for (int leaf = 0; leaf < changed.length; leaf++) {
            if (isMissing(leaf)) {
                changed[leaf] = end(leaf, isHighest);
            }
        }
        return new Sheet(tree, changed, numbers);
    }

    /** {@return a sheet with everything that is asked at its lowest or highest level} */
    Sheet all(boolean isHighest) {
        byte[] changed = levels.clone();
        for (int leaf = 0; leaf < changed.length; leaf++) {
            if (changed[leaf] != PreparedTree.NOT_APPLICABLE) {
                changed[leaf] = end(leaf, isHighest);
            }
        }
        return new Sheet(tree, changed, null);
    }

    private byte end(int leaf, boolean isHighest) {
        LeafValues values = tree.leafValues[leaf];
        return (byte) (isHighest ? values.highest() : values.lowest());
    }

    byte[] levels() {
        return levels;
    }

    /** {@return how many leaves below a node are in which state} */
    Coverage coverage(TreeNode node) {
        return Coverage.of(levels, node.firstLeaf, node.endLeaf());
    }

    /**
     * {@return what the ratings of answers count as, by leaf; null where there is none}
     * @param answers by leaf; null where there is none
     */
    static @Nullable ExactNumber[] numbers(PreparedTree tree, @Nullable Answer[] answers) {
        @Nullable ExactNumber[] numbers = new ExactNumber[answers.length];
        for (int leaf = 0; leaf < numbers.length; leaf++) {
            Answer answer = answers[leaf];
            Rating rating = answer == null ? null : answer.rating().orElse(null);
            if (rating != null) {
                numbers[leaf] =
                        tree.leafValues[leaf].ofNumber(tree.scale.value(rating).orElseThrow());
            }
        }
        return numbers;
    }
}
