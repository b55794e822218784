// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The score of the whole where every criterion is rated on a scale of up to four levels: one sum over all leaves, as the
 * denominator is always the same then. Other rows go by {@link FastSteps}, or by the {@link FastTree}.
 *
 * <p>Eight answers are read at once, and one multiplication makes their two places in a table of four neighbours each.
 */
final class FastWhole {
    /** Of a row in which an answer is no level. */
    static final long NOT_RATED = Long.MIN_VALUE;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int EIGHT = Long.BYTES;
    private static final int FOUR = EIGHT / 2;
    private static final int BITS = 2; // of a level's place
    private static final int LEVELS = 1 << BITS;
    private static final int ENTRIES = 1 << (BITS * FOUR);
    private static final int MOST_LEAVES = 512; // the table takes as many scores for each
    private static final long NOT_TWO_BITS = 0xFCFC_FCFC_FCFC_FCFCL;

    /** Times eight bytes of two bits each, the first four stand together in the fourth byte, the others in the last. */
    private static final long TOGETHER = (1 << 24) | (1 << 18) | (1 << 12) | (1 << 6);

    private static final int FIRST_FOUR = 24;
    private static final int LAST_FOUR = 56;

    /** For rows with gaps; null where they go by the tree. */
    final @Nullable FastSteps steps;

    private final long[] table; // for all neighbours, by their levels: what the numerator gains; empty for other scales
    private final long least; // the numerator with all at the first level
    private final long denominator;
    private final long beyond; // added to a level that there is not, makes more than two bits

    /** Tries each level of each leaf by the tree. The sums may overflow on the way: the tree's numerators do not. */
    FastWhole(FastTree tree, int leaves) {
        this.steps = FastSteps.of(tree, leaves);
        int levels = tree.stride + PreparedTree.UNANSWERED;
        this.beyond = FastSteps.EACH_BYTE * (LEVELS - levels);
        boolean fits = levels <= LEVELS && leaves <= MOST_LEAVES;
        this.table = new long[fits ? (leaves + EIGHT - 1) / EIGHT * 2 * ENTRIES : 0];
        byte[] row = new byte[leaves];
        long[] fractions = new long[2 * tree.ends.length];
        tree.evaluate(row, fractions);
        this.least = fractions[0];
        this.denominator = fractions[1];
        for (int leaf = 0; fits && leaf < leaves; leaf++) {
            while (++row[leaf] < levels) {
                tree.evaluate(row, fractions);
                add(leaf, row[leaf], fractions[0] - least);
            }
            row[leaf] = 0;
        }
    }

    private void add(int leaf, int level, long gain) {
        int at = leaf / FOUR * ENTRIES;
        int shift = leaf % FOUR * BITS;
        for (int i = 0; i < ENTRIES; i++) {
            table[at + i] += (i >>> shift) % LEVELS == level ? gain : 0;
        }
    }

    /** {@return the denominator of every score} */
    long denominator() {
        return denominator;
    }

    /** {@return the numerator of a row's score; {@link #NOT_RATED} where an answer is no level} */
    long numerator(byte[] row) {
        if (table.length == 0) {
            return NOT_RATED;
        }
        long sum = least;
        int at = 0;
        int i = 0;
        for (; i + EIGHT <= row.length; i += EIGHT) {
            long answers = eight(row, i);
            if (areNotRated(answers)) {
                return NOT_RATED;
            }
            sum += ofEight(at, answers);
            at += 2 * ENTRIES;
        }
        if (i < row.length) { // the last eight, those that are taken shifted out
            long rest = eight(row, row.length - EIGHT) >>> (Byte.SIZE * (i + EIGHT - row.length));
            return areNotRated(rest) ? NOT_RATED : sum + ofEight(at, rest);
        }
        return sum;
    }

    private boolean areNotRated(long answers) {
        return ((answers | answers + beyond) & NOT_TWO_BITS) != 0;
    }

    private long ofEight(int at, long answers) {
        long places = answers * TOGETHER;
        int first = (int) (places >>> FIRST_FOUR) & (ENTRIES - 1);
        return table[at + first] + table[at + ENTRIES + (int) (places >>> LAST_FOUR)];
    }

    static long eight(byte[] row, int first) {
        return (long) EIGHT_BYTES.get(row, first);
    }
}
