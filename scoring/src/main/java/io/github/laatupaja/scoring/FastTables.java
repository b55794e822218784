// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the whole numbers of a {@link FastTree}, and proves that they cannot overflow: every step is tried with the
 * largest numbers that it can meet, in arithmetic that throws where a {@code long} does not hold the result.
 */
final class FastTables {
    /** How many zeros stand before and after a table that bytes look into, so that no byte leads out of it. */
    static final int PADDING = 128;

    private final PreparedTree tree;
    private final BigInteger valueScale;
    private final BigInteger weightScale;
    private final long[] weights; // of all nodes
    private final long[] table;
    private final long[] largest; // of each leaf's part of the table

    private FastTables(PreparedTree tree) {
        this.tree = tree;
        BigInteger values = BigInteger.ONE;
        LeafValues last = null;
        for (LeafValues leaf : tree.leafValues) {
            for (int level = 0; leaf != last && level < leaf.levels(); level++) {
                values = commonMultiple(values, leaf.ofLevel(level).denominator());
            }
            last = leaf;
        }
        this.valueScale = values;
        BigInteger common = BigInteger.ONE;
        for (TreeNode node : tree.nodes) {
            common = commonMultiple(common, node.weight.denominator());
        }
        this.weightScale = common;
        this.weights = new long[tree.nodes.size()];
        for (TreeNode node : tree.nodes) {
            weights[node.index] = scaled(node.weight, weightScale);
        }
        this.table = new long[2 * stride() * tree.leaves.size()];
        this.largest = new long[tree.leaves.size()];
        MissingPolicy policy = tree.nodes.get(0).aggregation().missingOr(tree.options.missing());
        for (TreeNode leaf : tree.leaves) {
            fill(leaf, policy);
        }
    }

    /** {@return the numbers of a tree; null where it is not one of means and sums, or they would not fit} */
    static @Nullable FastTables of(PreparedTree tree) {
        if (tree.scale.levels().isEmpty() || !isLinear(tree)) {
            return null;
        }
        try {
            FastTables tables = new FastTables(tree);
            long[] whole = tables.bound(tree.nodes.get(0));
            Math.toIntExact(whole[2]); // sums over all leaves fit into half a number
            Math.toIntExact(whole[3]);
            Math.multiplyExact(tables.valueScale(), tables.weightScale());
            return tables;
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static boolean isLinear(PreparedTree tree) {
        String filling = "";
        for (TreeNode group : tree.groups) {
            MissingPolicy policy = group.aggregation().missingOr(tree.options.missing());
            String its = policy.isFilledIn() ? policy.toString() : "none";
            boolean isSame = filling.isEmpty() || filling.equals(its);
            // a group held back would have to be filled in
            boolean isFillingGroups = policy.isFilledIn() && tree.options.canWithhold(group.aggregation());
            if (!group.aggregation().isLinear() || !isSame || isFillingGroups) {
                return false;
            }
            filling = its;
        }
        return true;
    }

    /** Fills in a leaf's part of the table, from unanswered to the highest level; 0 and 0 for what is left out. */
    private void fill(TreeNode leaf, MissingPolicy policy) {
        int at = 2 * leaf.firstLeaf * stride();
        int before = at - 2 * stride();
        LeafValues values = tree.leafValues[leaf.firstLeaf];
        if (before >= 0
                && values == tree.leafValues[leaf.firstLeaf - 1]
                && weights[leaf.index] == weights[tree.leaves.get(leaf.firstLeaf - 1).index]) {
            System.arraycopy(table, before, table, at, 2 * stride());
            largest[leaf.firstLeaf] = largest[leaf.firstLeaf - 1];
            return;
        }
        for (int level = PreparedTree.UNANSWERED; level < values.levels(); level++) {
            ExactNumber value = value(values, level, policy);
            if (value != null) {
                table[at] = Math.multiplyExact(weights[leaf.index], scaled(value, valueScale));
                table[at + 1] = weights[leaf.index];
                largest[leaf.firstLeaf] = Math.max(largest[leaf.firstLeaf], Math.absExact(table[at]));
            }
            at += 2;
        }
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

    /**
     * {@return the largest numerator and denominator that a group can come to, then the largest sum of all leaves below
     * and that of their weights}
     * @throws ArithmeticException if one of them, or of a step on the way, is too large
     */
    private long[] bound(TreeNode group) {
        long values = 0;
        long weight = 0;
        for (TreeNode child : group.children) {
            if (child.isLeaf()) {
                values = Math.addExact(values, largest[child.firstLeaf]);
                weight = Math.addExact(weight, weights[child.index]);
            }
        }
        long[] nested = {values, 1, weight};
        for (TreeNode child : group.children) {
            if (!child.isLeaf()) {
                long[] below = bound(child);
                values = Math.addExact(values, below[2]);
                weight = Math.addExact(weight, below[3]);
                if (group.aggregation().isNested()) {
                    add(nested, weights[child.index], below);
                }
            }
        }
        return group.aggregation().isNested()
                ? new long[] {nested[0], denominator(nested[1], nested[2]), values, weight}
                : new long[] {values, denominator(1, weight), values, weight};
    }

    /** Adds the fraction of a group below, by its weight, to a numerator, a denominator and a sum of weights. */
    private static void add(long[] to, long weight, long[] below) {
        long carried = Math.multiplyExact(Math.multiplyExact(weight, below[0]), to[1]);
        to[0] = Math.addExact(Math.multiplyExact(to[0], below[1]), carried);
        to[1] = Math.multiplyExact(to[1], below[1]);
        to[2] = Math.addExact(to[2], weight);
    }

    private long denominator(long ofFractions, long weight) {
        return Math.multiplyExact(ofFractions, Math.max(weight, weightScale()));
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

    long weight(TreeNode node) {
        return weights[node.index];
    }

    /**
     * {@return for each leaf and answer, weight times value in the high half of a number and weight in the low half, so
     * that one addition sums both}
     */
    long[] packed() {
        long[] packed = new long[table.length / 2 + 2 * PADDING];
        for (int i = 0; i < table.length / 2; i++) {
            packed[PADDING + i] = (table[2 * i] << Integer.SIZE) + table[2 * i + 1];
        }
        return packed;
    }

    private static long scaled(ExactNumber number, BigInteger scale) {
        BigInteger whole = scale.equals(number.denominator())
                ? number.numerator()
                : number.numerator().multiply(scale.divide(number.denominator()));
        return whole.longValueExact();
    }

    private static BigInteger commonMultiple(BigInteger a, BigInteger b) {
        return a.equals(b) || b.equals(BigInteger.ONE) ? a : a.divide(a.gcd(b)).multiply(b);
    }
}
