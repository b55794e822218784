// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.ExactNumber;

/**
 * Proves that no number of a {@link GroupProgram} overflows: every step is computed with the largest numbers that it can
 * meet.
 */
final class Magnitudes {
    private final WholeNumbers scaled;

    Magnitudes(WholeNumbers scaled) {
        this.scaled = scaled;
    }

    /**
     * The largest magnitudes of a group.
     *
     * @param sum the sum over all its criteria
     * @param weight the sum of their weights
     * @param numerator the numerator of its score
     * @param denominator the denominator of its score
     */
    private record Largest(long sum, long weight, long numerator, long denominator) {}

    /**
     * Checks a tree.
     *
     * @throws ArithmeticException if a number could overflow
     */
    void check(TreeNode root) {
        largest(root);
    }

    private Largest largest(TreeNode group) {
        long sum = 0;
        long weight = 0;
        for (TreeNode child : group.children) {
            if (child.isLeaf()) {
                sum = Math.addExact(sum, largestProduct(child.firstLeaf));
                weight = Math.addExact(weight, scaled.weight(child));
            }
        }
        long nestedWeight = weight;
        long numerator = sum;
        long denominator = 1;
        for (TreeNode child : group.children) {
            if (!child.isLeaf()) {
                Largest below = largest(child);
                sum = Math.addExact(sum, below.sum);
                weight = Math.addExact(weight, below.weight);
                if (group.rules().isNested()) {
                    long added =
                            Math.multiplyExact(Math.multiplyExact(scaled.weight(child), below.numerator), denominator);
                    numerator = Math.addExact(Math.multiplyExact(numerator, below.denominator), added);
                    denominator = Math.multiplyExact(denominator, below.denominator);
                    nestedWeight = Math.addExact(nestedWeight, scaled.weight(child));
                }
            }
        }
        long divisor = Math.max(group.rules().isNested() ? nestedWeight : weight, scaled.weightFactor());
        denominator = Math.multiplyExact(denominator, divisor);
        Math.multiplyExact(denominator, scaled.valueFactor()); // as the exact value has it
        return new Largest(sum, weight, group.rules().isNested() ? numerator : sum, denominator);
    }

    private long largestProduct(int leaf) {
        long largest = 0;
        for (ExactNumber value : scaled.levelValues(leaf).all()) {
            largest = Math.max(largest, Math.absExact(scaled.product(leaf, value)));
        }
        return largest;
    }
}
