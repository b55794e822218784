// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import org.jspecify.annotations.Nullable;

/** Computes any formula in exact numbers. */
final class ExactEngine implements Engine {
    private static final long serialVersionUID = 1L;

    private final ScoringTree tree;
    private final LevelValues[] leafValues;

    ExactEngine(ScoringTree tree, LevelValues[] leafValues) {
        this.tree = tree;
        this.leafValues = leafValues;
    }

    @Override
    public GroupScores newScores() {
        return new ExactScores(tree.groups.size());
    }

    @Override
    public void evaluate(byte[] levels, @Nullable ExactNumber @Nullable [] numbers, GroupScores into) {
        ExactScores scores = (ExactScores) into;
        AnswerRow row = new AnswerRow(leafValues, levels, numbers);
        Evaluation values = Evaluation.compute(tree, row);
        boolean hasMissing = row.hasMissing();
        Evaluation lowest = hasMissing ? Evaluation.compute(tree, row.filled(false)) : values;
        Evaluation highest = hasMissing ? Evaluation.compute(tree, row.filled(true)) : values;
        for (TreeNode group : tree.groups) {
            scores.set(
                    group.groupIndex,
                    values.value(group),
                    lowest.value(group),
                    highest.value(group),
                    row.coverage(group));
        }
    }

    /** Exact values and bounds. */
    private static final class ExactScores implements GroupScores {
        private static final long serialVersionUID = 1L;

        private final @Nullable ExactNumber[] values;
        private final @Nullable ExactNumber[] lowest;
        private final @Nullable ExactNumber[] highest;
        private final Coverage[] coverages;

        private ExactScores(int groups) {
            values = new ExactNumber[groups];
            lowest = new ExactNumber[groups];
            highest = new ExactNumber[groups];
            coverages = new Coverage[groups];
        }

        private void set(
                int group,
                @Nullable ExactNumber value,
                @Nullable ExactNumber low,
                @Nullable ExactNumber high,
                Coverage coverage) {
            values[group] = value;
            lowest[group] = low;
            highest[group] = high;
            coverages[group] = coverage;
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean isScored(int group) {
            return values[group] != null;
        }

        @Override
        public @Nullable ExactNumber value(int group) {
            return values[group];
        }

        @Override
        public @Nullable ExactNumber lowest(int group) {
            return lowest[group];
        }

        @Override
        public @Nullable ExactNumber highest(int group) {
            return highest[group];
        }

        @Override
        public double nearestValue(int group) {
            return nearest(values[group]);
        }

        @Override
        public double nearestLowest(int group) {
            return nearest(lowest[group]);
        }

        @Override
        public double nearestHighest(int group) {
            return nearest(highest[group]);
        }

        private static double nearest(@Nullable ExactNumber number) {
            return number == null ? Double.NaN : number.doubleValue();
        }

        @Override
        public Coverage coverage(int group) {
            return coverages[group];
        }
    }
}
