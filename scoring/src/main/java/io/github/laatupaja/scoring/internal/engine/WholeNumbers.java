// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.ExactNumber;
import java.math.BigInteger;

/** The weights and values of a tree, multiplied by common factors until they are whole numbers. */
final class WholeNumbers {
    private final ScoringTree tree;
    private final LevelValues[] leafValues;
    private final long weightFactor;
    private final long valueFactor;
    private final long[] weights; // by node

    /**
     * Finds the factors.
     *
     * @throws ArithmeticException if a number does not fit
     */
    WholeNumbers(ScoringTree tree, LevelValues[] leafValues) {
        this.tree = tree;
        this.leafValues = leafValues;
        BigInteger weightDenominators = BigInteger.ONE;
        for (TreeNode node : tree.nodes) {
            weightDenominators = commonMultiple(weightDenominators, node.weight.denominator());
        }
        BigInteger valueDenominators = BigInteger.ONE;
        for (LevelValues values : leafValues) {
            for (ExactNumber value : values.all()) {
                valueDenominators = commonMultiple(valueDenominators, value.denominator());
            }
        }
        this.weightFactor = weightDenominators.longValueExact();
        this.valueFactor = valueDenominators.longValueExact();
        this.weights = tree.nodes.stream()
                .mapToLong(node -> scaled(node.weight, weightFactor))
                .toArray();
    }

    private static BigInteger commonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    private static long scaled(ExactNumber number, long factor) {
        ExactNumber whole = number.times(ExactNumber.of(factor, 1));
        return whole.numerator().longValueExact();
    }

    int leaves() {
        return leafValues.length;
    }

    int levels() {
        return leafValues[0].count();
    }

    LevelValues levelValues(int leaf) {
        return leafValues[leaf];
    }

    long weightFactor() {
        return weightFactor;
    }

    long valueFactor() {
        return valueFactor;
    }

    long weight(TreeNode node) {
        return weights[node.nodeIndex];
    }

    long weight(int leaf) {
        return weight(tree.leaves.get(leaf));
    }

    /** {@return weight times value} */
    long product(int leaf, ExactNumber value) {
        return Math.multiplyExact(weight(leaf), scaled(value, valueFactor));
    }
}
