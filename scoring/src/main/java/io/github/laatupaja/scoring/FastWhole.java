// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The score of the whole where every criterion is rated: one sum over all leaves, each by its {@link Shares} in the whole.
 * Rows of which anything is missing or not applicable go by {@link FastTree}.
 */
final class FastWhole {
    private final long[] table; // for each leaf and level: share times value, both in whole numbers
    private final int levels;
    private final long denominator;

    private FastWhole(long[] table, int levels, long denominator) {
        this.table = table;
        this.levels = levels;
        this.denominator = denominator;
    }

    /**
     * {@return the sums of a tree; null where they do not fit into whole numbers}
     * @param valueScale what values are multiplied by to have no fraction
     */
    static @Nullable FastWhole of(PreparedTree tree, long valueScale) {
        Sheet allRated = new Sheet(tree, new byte[tree.leaves.size()], null);
        Shares shares = new Shares(tree, new Evaluation(allRated, tree, false));
        BigInteger common = BigInteger.ONE;
        for (TreeNode leaf : tree.leaves) {
            BigInteger its = share(shares, leaf).denominator();
            common = common.divide(common.gcd(its)).multiply(its);
        }
        try {
            int levels = tree.leafValues[0].levels();
            long[] table =
                    table(tree, shares, ExactNumber.of(valueScale, 1), ExactNumber.of(common.longValueExact(), 1));
            return new FastWhole(table, levels, common.longValueExact());
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static long[] table(PreparedTree tree, Shares shares, ExactNumber valueScale, ExactNumber shareScale) {
        int levels = tree.leafValues[0].levels();
        long[] table = new long[2 * FastTables.PADDING + levels * tree.leaves.size()];
        long largest = 0;
        int at = FastTables.PADDING;
        for (TreeNode leaf : tree.leaves) {
            ExactNumber share = share(shares, leaf).times(shareScale).times(valueScale);
            long most = 0;
            for (int level = 0; level < levels; level++) {
                ExactNumber part = share.times(tree.leafValues[leaf.firstLeaf].ofLevel(level));
                table[at] = part.numerator().longValueExact(); // of a whole number
                most = Math.max(most, Math.absExact(table[at++]));
            }
            largest = Math.addExact(largest, most);
        }
        return table;
    }

    private static ExactNumber share(Shares shares, TreeNode leaf) {
        ExactNumber share = shares.multiplier(leaf);
        return share == null ? ExactNumber.ZERO : share;
    }

    /**
     * {@return whether every answer is a level; where not, the pair means nothing}
     * @param into where the score goes: a numerator and a denominator
     */
    boolean evaluate(byte[] row, long[] into) {
        int sign = 0; // no branch for each answer, so that the loop is fast
        long sum = 0;
        int at = FastTables.PADDING;
        for (byte level : row) {
            sign |= level | (levels - 1 - level);
            sum += table[at + level];
            at += levels;
        }
        into[0] = sum;
        into[1] = denominator;
        return sign >= 0;
    }
}
