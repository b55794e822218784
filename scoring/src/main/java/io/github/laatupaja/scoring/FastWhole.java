// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The score of the whole where every criterion is rated: one sum over all leaves, each by its {@link Shares} in the whole.
 * Rows of which anything is missing or not applicable go by {@link FastTree}.
 *
 * <p>Two neighbours are looked up at once, for half as many look-ups are nearly twice as fast.
 */
final class FastWhole {
    /** Of a row in which an answer is no level. */
    static final long NOT_RATED = Long.MIN_VALUE;

    private static final int MOST_BITS = 4; // of a level's place; a table of pairs of more levels would be large

    private final int bits;
    private final int pairs; // of levels
    private final long[]
            table; // for each pair of neighbours, then for each of their pairs of levels: share times value
    private final long largest;
    private final long denominator;

    /**
     * Makes the table.
     *
     * @param parts share times value by leaf, then by level, in whole numbers
     * @throws ArithmeticException if a sum of them would be too large
     */
    private FastWhole(long[][] parts, long denominator) {
        this.bits = bits(parts[0].length);
        this.pairs = 1 << (2 * bits);
        this.largest = largest(parts);
        this.denominator = denominator;
        this.table = new long[(parts.length + 1) / 2 * pairs];
        // no place on the scale: worth so much that the sum shows it, whatever else is in it
        Arrays.fill(table, Math.addExact(Math.multiplyExact(2, largest), 1));
        Math.multiplyExact(table[0], parts.length);
        for (int leaf = 0; leaf < parts.length; leaf += 2) {
            fill(leaf / 2 * pairs, parts[leaf], leaf + 1 < parts.length ? parts[leaf + 1] : new long[1]);
        }
    }

    private void fill(int start, long[] first, long[] second) {
        for (int one = 0; one < first.length; one++) {
            for (int other = 0; other < second.length; other++) {
                table[start + (one << bits) + other] = first[one] + second[other];
            }
        }
    }

    private static int bits(int levels) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(levels - 1);
    }

    private static long largest(long[][] parts) {
        long largest = 0;
        for (long[] ofLeaf : parts) {
            long most = 0;
            for (long part : ofLeaf) {
                most = Math.max(most, Math.absExact(part));
            }
            largest = Math.addExact(largest, most);
        }
        return largest;
    }

    /**
     * {@return the sums of a tree; null where they do not fit into whole numbers}
     * @param valueScale what values are multiplied by to have no fraction
     */
    static @Nullable FastWhole of(PreparedTree tree, long valueScale) {
        if (bits(tree.leafValues[0].levels()) > MOST_BITS) {
            return null;
        }
        Sheet allRated = new Sheet(tree, new byte[tree.leaves.size()], null);
        Shares shares = new Shares(tree, new Evaluation(allRated, tree, false));
        BigInteger common = BigInteger.ONE;
        for (TreeNode leaf : tree.leaves) {
            BigInteger its = share(shares, leaf).denominator();
            common = common.divide(common.gcd(its)).multiply(its);
        }
        try {
            ExactNumber scale = ExactNumber.of(valueScale, 1).times(ExactNumber.of(common, BigInteger.ONE));
            return new FastWhole(parts(tree, shares, scale), common.longValueExact());
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static long[][] parts(PreparedTree tree, Shares shares, ExactNumber scale) {
        long[][] parts = new long[tree.leaves.size()][tree.leafValues[0].levels()];
        for (TreeNode leaf : tree.leaves) {
            ExactNumber share = share(shares, leaf).times(scale);
            for (int level = 0; level < parts[leaf.firstLeaf].length; level++) {
                ExactNumber part = share.times(tree.leafValues[leaf.firstLeaf].ofLevel(level));
                parts[leaf.firstLeaf][level] = part.numerator().longValueExact(); // of a whole number
            }
        }
        return parts;
    }

    private static ExactNumber share(Shares shares, TreeNode leaf) {
        ExactNumber share = shares.multiplier(leaf);
        return share == null ? ExactNumber.ZERO : share;
    }

    /** {@return the denominator of every score} */
    long denominator() {
        return denominator;
    }

    /** {@return the numerator of a row's score; {@link #NOT_RATED} where an answer is no level} */
    long numerator(byte[] row) {
        int seen = 0; // no branch for each answer, so that the loop is fast
        long sum = 0;
        int at = 0;
        int last = row.length - 1;
        int mask = pairs - 1;
        for (int i = 0; i < last; i += 2) {
            seen |= row[i] | row[i + 1];
            sum += table[at + ((row[i] << bits | row[i + 1]) & mask)];
            at += pairs;
        }
        if (last % 2 == 0) {
            seen |= row[last];
            sum += table[at + (row[last] << bits & mask)];
        }
        return seen >>> bits == 0 && sum <= largest ? sum : NOT_RATED;
    }
}
