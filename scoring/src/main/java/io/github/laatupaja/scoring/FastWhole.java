// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The score of the whole where every criterion is rated: one sum over all leaves, each by its {@link Shares} in the whole.
 * Rows of which anything is missing or not applicable go by {@link FastTree}.
 *
 * <p>Neighbours are looked up together: two, or four where a level's place is of two bits. Eight answers are then read at
 * once, and one multiplication makes their two places in the table, which takes half the time.
 */
final class FastWhole {
    /** Of a row in which an answer is no level. */
    static final long NOT_RATED = Long.MIN_VALUE;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int EIGHT = Long.BYTES;
    private static final int LEAST_BITS = 2; // of a level's place
    private static final int MOST_BITS = 4; // a table of pairs of more levels would be large
    private static final long NOT_TWO_BITS = 0xFCFC_FCFC_FCFC_FCFCL;

    /** Times eight bytes of two bits each, the first four stand together in the fourth byte, the others in the last. */
    private static final long TOGETHER = (1 << 24) | (1 << 18) | (1 << 12) | (1 << 6);

    private static final int FIRST_FOUR = 24;
    private static final int LAST_FOUR = 56;

    private final int bits;
    private final int neighbours; // looked up at once
    private final int entries; // for one look-up
    private final long[] table; // for all neighbours, then for each row of their levels: shares times values
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
        boolean byEights = bits == LEAST_BITS && parts.length >= EIGHT;
        this.neighbours = byEights ? EIGHT / 2 : 2;
        this.entries = 1 << (bits * neighbours);
        this.largest = largest(parts);
        this.denominator = denominator;
        int step = byEights ? EIGHT : 2;
        this.table = new long[(parts.length + step - 1) / step * (step / neighbours) * entries];
        // no place on the scale: worth so much that the sum shows it, whatever else is in it
        long beyond = Math.addExact(Math.multiplyExact(2, largest), 1);
        Math.multiplyExact(beyond, parts.length);
        for (int place = 0; place < table.length; place++) {
            table[place] = sum(parts, place / entries * neighbours, place % entries, beyond);
        }
    }

    /** {@return what neighbours are worth together, whose levels stand in an index; past the last leaf, 0 alone is one} */
    private long sum(long[][] parts, int first, int index, long beyond) {
        long sum = 0;
        for (int i = 0; i < neighbours; i++) {
            int level = (index >>> (bits * i)) & ((1 << bits) - 1);
            long[] its = first + i < parts.length ? parts[first + i] : new long[1];
            if (level >= its.length) {
                return beyond;
            }
            sum += its[level];
        }
        return sum;
    }

    private static int bits(int levels) {
        return Math.max(LEAST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(levels - 1));
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
        return neighbours == 2 ? byTwos(row) : byEights(row);
    }

    private long byEights(byte[] row) {
        long seen = 0; // no branch for each answer, so that the loop is fast
        long sum = 0;
        int at = 0;
        int i = 0;
        for (; i + EIGHT <= row.length; i += EIGHT) {
            long answers = (long) EIGHT_BYTES.get(row, i);
            seen |= answers;
            sum += ofEight(at, answers);
            at += 2 * entries;
        }
        if (i < row.length) { // the last eight, those that are taken shifted out
            long rest = (long) EIGHT_BYTES.get(row, row.length - EIGHT) >>> (Byte.SIZE * (i + EIGHT - row.length));
            seen |= rest;
            sum += ofEight(at, rest);
        }
        return (seen & NOT_TWO_BITS) == 0 && sum <= largest ? sum : NOT_RATED;
    }

    private long ofEight(int at, long answers) {
        long places = answers * TOGETHER;
        int first = (int) (places >>> FIRST_FOUR) & (entries - 1);
        return table[at + first] + table[at + entries + (int) (places >>> LAST_FOUR)];
    }

    private long byTwos(byte[] row) {
        int seen = 0;
        long sum = 0;
        int at = 0;
        int last = row.length - 1;
        int mask = entries - 1;
        for (int i = 0; i < last; i += 2) {
            seen |= row[i] | row[i + 1];
            sum += table[at + (((row[i + 1] << bits) | row[i]) & mask)];
            at += entries;
        }
        if (last % 2 == 0) {
            seen |= row[last];
            sum += table[at + (row[last] & mask)];
        }
        return seen >>> bits == 0 && sum <= largest ? sum : NOT_RATED;
    }
}
