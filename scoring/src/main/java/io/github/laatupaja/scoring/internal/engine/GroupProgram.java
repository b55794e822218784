// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import java.io.Serializable;

/**
 * The score of one group in whole numbers: six sums over its criteria, and fractions of the groups below it.
 *
 * <p>Weights and values are multiplied by common factors until they are whole. Two arrays with {@link #WIDTH} numbers for
 * each group are filled, innermost groups first: {@code sums} over criteria alone, which a flat group takes over from the
 * groups below it, and {@code results}, where {@link #WEIGHT} and {@link #ASKED} hold the denominators of the value and of
 * the bounds. A denominator is 0 where there is no score.
 */
final class GroupProgram implements Serializable {
    /** The sum of weight times value. */
    static final int VALUE = 0;

    /** The sum of the weights that count in the value. */
    static final int WEIGHT = 1;

    /** The sum of weight times value, with everything missing at its lowest. */
    static final int LOWEST = 2;

    /** The sum of weight times value, with everything missing at its highest. */
    static final int HIGHEST = 3;

    /** The sum of the weights of everything asked. */
    static final int ASKED = 4;

    /** How many criteria are in which state, see {@link PackedCounts}. */
    static final int COUNTS = 5;

    /** How many numbers there are. */
    static final int WIDTH = 6;

    private static final long serialVersionUID = 1L;

    private final int group;
    private final int firstLeaf; // of the criteria that are summed one by one
    private final int endLeaf;
    private final long[] table; // the six numbers for each criterion and answer
    private final int answers; // how many different answers there are
    private final int[] carried; // groups whose sums are taken over
    private final int[] nested; // groups that count with their scores
    private final long[] nestedWeights;
    private final boolean isMean;
    private final long weightFactor;
    private final Withholding withholding;

    GroupProgram(
            int group,
            int firstLeaf,
            int endLeaf,
            AnswerTable table,
            int[] carried,
            int[] nested,
            long[] nestedWeights,
            boolean isMean,
            long weightFactor,
            Withholding withholding) {
        this.group = group;
        this.firstLeaf = firstLeaf;
        this.endLeaf = endLeaf;
        this.table = table.numbers();
        this.answers = table.answers();
        this.carried = carried;
        this.nested = nested;
        this.nestedWeights = nestedWeights;
        this.isMean = isMean;
        this.weightFactor = weightFactor;
        this.withholding = withholding;
    }

    void run(byte[] levels, long[] sums, long[] results) {
        addCriteria(levels, sums);
        for (int other : carried) {
            for (int i = 0; i < WIDTH; i++) {
                sums[group * WIDTH + i] += sums[other * WIDTH + i];
            }
        }
        System.arraycopy(sums, group * WIDTH, results, group * WIDTH, WIDTH);
        addNested(results);
        withhold(results);
    }

    private void addCriteria(byte[] levels, long[] sums) {
        long value = 0;
        long weight = 0;
        long lowest = 0;
        long highest = 0;
        long asked = 0;
        long counts = 0;
        for (int leaf = firstLeaf; leaf < endLeaf; leaf++) {
            int entry = WIDTH * (leaf * answers + levels[leaf] - AnswerRow.UNANSWERED);
            value += table[entry + VALUE];
            weight += table[entry + WEIGHT];
            lowest += table[entry + LOWEST];
            highest += table[entry + HIGHEST];
            asked += table[entry + ASKED];
            counts += table[entry + COUNTS];
        }
        int at = group * WIDTH;
        sums[at + VALUE] = value;
        sums[at + WEIGHT] = weight;
        sums[at + LOWEST] = lowest;
        sums[at + HIGHEST] = highest;
        sums[at + ASKED] = asked;
        sums[at + COUNTS] = counts;
    }

    /** Adds weight times score of the nested groups to the sums, and turns the sums of weights into denominators. */
    private void addNested(long[] results) {
        int at = group * WIDTH;
        long denominator = 1;
        long bounds = 1; // their denominator
        for (int i = 0; i < nested.length; i++) {
            long weight = nestedWeights[i];
            int other = nested[i] * WIDTH;
            long below = results[other + WEIGHT];
            if (below != 0 && weight != 0) {
                results[at + VALUE] = results[at + VALUE] * below + weight * results[other + VALUE] * denominator;
                results[at + WEIGHT] += weight;
                denominator *= below;
            }
            below = results[other + ASKED];
            if (below != 0 && weight != 0) {
                results[at + LOWEST] = results[at + LOWEST] * below + weight * results[other + LOWEST] * bounds;
                results[at + HIGHEST] = results[at + HIGHEST] * below + weight * results[other + HIGHEST] * bounds;
                results[at + ASKED] += weight;
                bounds *= below;
            }
            results[at + COUNTS] += results[other + COUNTS];
        }
        results[at + WEIGHT] = divisor(results[at + WEIGHT]) * denominator;
        results[at + ASKED] = divisor(results[at + ASKED]) * bounds;
    }

    /** {@return what a sum is divided by: the weights for a mean, the factor in the weights for a sum} */
    private long divisor(long weights) {
        return isMean || weights == 0 ? weights : weightFactor;
    }

    private void withhold(long[] results) {
        int at = group * WIDTH;
        if (withholding.holdsValue(results[at + COUNTS])) {
            results[at + WEIGHT] = 0;
        }
        if (withholding.holdsBounds(results[at + COUNTS])) {
            results[at + ASKED] = 0;
        }
    }
}
