// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import org.jspecify.annotations.Nullable;

/** Computes means and sums in whole numbers; made by {@link WholeNumberPreparation}. */
final class WholeNumberEngine implements Engine {
    private static final long serialVersionUID = 1L;

    private final GroupProgram[] programs;
    private final long valueFactor;

    WholeNumberEngine(GroupProgram[] programs, long valueFactor) {
        this.programs = programs;
        this.valueFactor = valueFactor;
    }

    private long[] newNumbers() {
        return new long[programs.length * GroupProgram.WIDTH];
    }

    @Override
    public GroupScores newScores() {
        return new WholeNumberScores(newNumbers(), newNumbers(), valueFactor);
    }

    @Override
    public GroupScores evaluate(AnswerRow row) {
        long[] results = newNumbers();
        run(row.levels(), newNumbers(), results);
        return new WholeNumberScores(new long[0], results, valueFactor); // the sums are not needed any more
    }

    @Override
    public void evaluate(byte[] levels, @Nullable ExactNumber @Nullable [] numbers, GroupScores into) {
        WholeNumberScores scores = (WholeNumberScores) into;
        run(levels, scores.sums, scores.results);
    }

    private void run(byte[] levels, long[] sums, long[] results) {
        for (int group = programs.length - 1; group >= 0; group--) { // children come after their parents
            programs[group].run(levels, sums, results);
        }
    }

    /** The results of a {@link GroupProgram}, as fractions that share a factor in their denominators. */
    private static final class WholeNumberScores implements GroupScores {
        private static final long serialVersionUID = 1L;
        private static final long EXACT_IN_DOUBLE = 1L << 53;

        private final long[] sums;
        private final long[] results;
        private final long valueFactor;

        private WholeNumberScores(long[] sums, long[] results, long valueFactor) {
            this.sums = sums;
            this.results = results;
            this.valueFactor = valueFactor;
        }

        private long number(int group, int index) {
            return results[group * GroupProgram.WIDTH + index];
        }

        @Override
        public int size() {
            return results.length / GroupProgram.WIDTH;
        }

        @Override
        public boolean isScored(int group) {
            return number(group, GroupProgram.WEIGHT) != 0;
        }

        @Override
        public @Nullable ExactNumber value(int group) {
            return exact(number(group, GroupProgram.VALUE), number(group, GroupProgram.WEIGHT));
        }

        @Override
        public @Nullable ExactNumber lowest(int group) {
            return exact(number(group, GroupProgram.LOWEST), number(group, GroupProgram.ASKED));
        }

        @Override
        public @Nullable ExactNumber highest(int group) {
            return exact(number(group, GroupProgram.HIGHEST), number(group, GroupProgram.ASKED));
        }

        private @Nullable ExactNumber exact(long numerator, long denominator) {
            return denominator == 0 ? null : ExactNumber.of(numerator, denominator * valueFactor);
        }

        @Override
        public double nearestValue(int group) {
            return nearest(number(group, GroupProgram.VALUE), number(group, GroupProgram.WEIGHT));
        }

        @Override
        public double nearestLowest(int group) {
            return nearest(number(group, GroupProgram.LOWEST), number(group, GroupProgram.ASKED));
        }

        @Override
        public double nearestHighest(int group) {
            return nearest(number(group, GroupProgram.HIGHEST), number(group, GroupProgram.ASKED));
        }

        /** {@return the nearest double; the division of two numbers that are exact in doubles rounds once} */
        private double nearest(long numerator, long denominator) {
            if (denominator == 0) {
                return Double.NaN;
            }
            long below = denominator * valueFactor;
            return Math.max(Math.abs(numerator), below) < EXACT_IN_DOUBLE
                    ? (double) numerator / (double) below
                    : ExactNumber.of(numerator, below).doubleValue();
        }

        @Override
        public Coverage coverage(int group) {
            return PackedCounts.coverage(number(group, GroupProgram.COUNTS));
        }
    }
}
