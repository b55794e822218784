// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Makes the whole numbers of a {@link FastTree}, and proves that they cannot overflow. */
final class FastTables {
    /** The widest number that any step may come to; a sign, and room for one addition. */
    private static final int MOST_BITS = 62;

    private final PreparedTree tree;
    private final BigInteger valueScale;
    private final BigInteger weightScale;

    private FastTables(PreparedTree tree) {
        this.tree = tree;
        BigInteger values = BigInteger.ONE;
        for (LeafValues leaf : tree.leafValues) {
            for (int level = 0; level < leaf.levels(); level++) {
                values = commonMultiple(values, leaf.ofLevel(level).denominator());
            }
        }
        BigInteger weights = BigInteger.ONE;
        for (TreeNode node : tree.nodes) {
            weights = commonMultiple(weights, node.weight.denominator());
        }
        this.valueScale = values;
        this.weightScale = weights;
    }

    /** {@return the numbers of a tree; null where they would not fit} */
    static @Nullable FastTables of(PreparedTree tree) {
        if (tree.scale.levels().isEmpty() || !isLinear(tree)) {
            return null;
        }
        FastTables tables = new FastTables(tree);
        boolean fits = tables.valueScale.bitLength() <= MOST_BITS
                && tables.weightScale.bitLength() <= MOST_BITS
                && tables.bound(tree.nodes.get(0)) != null;
        return fits ? tables : null;
    }

    private static boolean isLinear(PreparedTree tree) {
        String filling = "";
        for (TreeNode group : tree.groups) {
            MissingPolicy policy = group.aggregation().missingOr(tree.options.missing());
            String its = policy.isFilledIn() ? policy.toString() : "none";
            boolean isSame = filling.isEmpty() || filling.equals(its);
            // a group held back would have to be filled in
            boolean isFillingGroups = policy.isFilledIn() && Withholding.isPossible(group, tree.options);
            boolean isLinear = group.aggregation().aggregator() instanceof LinearAggregator;
            if (!isLinear || !isSame || isFillingGroups) {
                return false;
            }
            filling = its;
        }
        return true;
    }

    /** {@return the largest numerator and denominator that a group can come to, and of all below; null if too large} */
    private BigInteger @Nullable [] bound(TreeNode group) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        BigInteger weights = BigInteger.ZERO;
        boolean isNested = group.aggregation().isNested();
        for (int leaf = group.firstLeaf; leaf < group.endLeaf(); leaf++) {
            if (!isNested || tree.leaves.get(leaf).parent == group) {
                weights = weights.add(weight(tree.leaves.get(leaf)));
                numerator = numerator.add(weight(tree.leaves.get(leaf)).multiply(largest(leaf)));
            }
        }
        for (TreeNode child : group.children) {
            BigInteger[] below = child.isLeaf() ? new BigInteger[0] : bound(child);
            if (below == null) {
                return null;
            }
            if (isNested && !child.isLeaf()) {
                BigInteger carried = weight(child).multiply(below[0]).multiply(denominator);
                numerator = numerator.multiply(below[1]).add(carried);
                denominator = denominator.multiply(below[1]);
                weights = weights.add(weight(child));
            }
        }
        denominator = denominator.multiply(weights.max(weightScale));
        boolean fits = numerator.bitLength() <= MOST_BITS && denominator.bitLength() <= MOST_BITS;
        return fits ? new BigInteger[] {numerator, denominator} : null;
    }

    private BigInteger largest(int leaf) {
        LeafValues values = tree.leafValues[leaf];
        BigInteger lowest = scaled(values.ofLevel(values.lowest()), valueScale).abs();
        return lowest.max(scaled(values.ofLevel(values.highest()), valueScale).abs());
    }

    private BigInteger weight(TreeNode node) {
        return scaled(node.weight, weightScale);
    }

    int stride() {
        return tree.leafValues[0].levels() - PreparedTree.UNANSWERED;
    }

    long valueScale() {
        return valueScale.longValueExact();
    }

    long weightScale() {
        return weightScale.longValueExact();
    }

    long[] groupWeights() {
        long[] weights = new long[tree.groups.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(tree.groups.get(i)).longValueExact();
        }
        return weights;
    }

    /** {@return for each leaf, from unanswered to the highest level: weight times value, and weight; 0 and 0 if left out} */
    long[] table() {
        long[] table = new long[2 * stride() * tree.leaves.size()];
        MissingPolicy policy = tree.nodes.get(0).aggregation().missingOr(tree.options.missing());
        for (TreeNode leaf : tree.leaves) {
            LeafValues values = tree.leafValues[leaf.firstLeaf];
            long weight = weight(leaf).longValueExact();
            for (int level = PreparedTree.UNANSWERED; level < values.levels(); level++) {
                ExactNumber value = value(values, level, policy);
                if (value != null) {
                    int at = 2 * (leaf.firstLeaf * stride() + level - PreparedTree.UNANSWERED);
                    table[at] = weight * scaled(value, valueScale).longValueExact();
                    table[at + 1] = weight;
                }
            }
        }
        return table;
    }

    private static @Nullable ExactNumber value(LeafValues values, int level, MissingPolicy policy) {
        if (level >= 0) {
            return values.ofLevel(level);
        }
        if (level == PreparedTree.NOT_APPLICABLE || !policy.isFilledIn()) {
            return null;
        }
        return policy.isZero() ? ExactNumber.ZERO : values.ofLevel(values.lowest());
    }

    private static BigInteger scaled(ExactNumber number, BigInteger scale) {
        return number.numerator().multiply(scale.divide(number.denominator()));
    }

    private static BigInteger commonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}
