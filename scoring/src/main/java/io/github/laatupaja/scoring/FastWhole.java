// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is looked up for rows of answers, eight of which are read at once. Made of a {@link FastTree} when the first row
 * comes; rows that neither way below is for go by the tree.
 *
 * <p>Where every criterion is rated, the score of the whole is one sum over all leaves, as the denominator is always the
 * same then. On scales of up to four levels one multiplication makes two places of eight answers, in tables of four
 * neighbours each; on others neighbours are looked up by twos.
 *
 * <p>With gaps, a tree of means is one list of steps, so that there is no short loop within another. Most steps sum eight
 * leaves of a group by twos, in tables of weight times value and weight, as the tree's.
 */
final class FastWhole {
    /** Of a row in which an answer is no level. */
    static final long NOT_RATED = Long.MIN_VALUE;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int EIGHT = Long.BYTES;
    private static final int FOUR = EIGHT / 2;
    private static final long EACH_BYTE = 0x0101_0101_0101_0101L;
    private static final long SIGNS = EACH_BYTE << (Byte.SIZE - 1);

    private static final int BITS = 2; // of a level's place, so that four neighbours are looked up together
    private static final int ENTRIES = 1 << (BITS * FOUR);
    private static final int MOST_LEAVES = 512; // each level of each takes a score by the tree when the table is made

    /** Times eight bytes of two bits each, the first four stand together in the fourth byte, the others in the last. */
    private static final long TOGETHER = (1 << 24) | (1 << 18) | (1 << 12) | (1 << 6);

    private static final int FIRST_FOUR = 24;
    private static final int LAST_FOUR = 56;

    // what a step does
    private static final int SUM = 1; // eight leaves; without it, a group stands where an earlier step put it
    private static final int MORE = 2; // leaves of this group come next
    private static final int ADD = 4; // to sum and weights as they are: own leaves, or those of a flat mean
    private static final int LAST = 8; // below a group, which has its score then

    private static final int STEP = 4; // numbers: what it does, of which group, below which, and where answers are
    private static final int MOST_CODES = 1 << 4; // for an answer; tables of pairs of more would be large
    private static final int MOST_ENTRIES = 1 << 14;
    private static final long EACH_PAIR = 0x0001_0001_0001_0001L;
    private static final long PAIRS_IN_ORDER = 0x0003_0002_0001_0000L;

    private final FastTree tree;
    private final int leaves;

    private final int levelBits; // of a level's place, where all is rated
    private final int eights; // entries for eight leaves
    private final long[] whole; // for neighbours, by their levels: what the numerator gains; empty on other scales
    private final long least; // the numerator with all at the first level
    private final long common; // denominator
    private final long beyond; // added to a level that there is not, needs one more bit

    private final int bits; // of the code of an answer
    private long[] pairs = {};
    private int[] steps = {}; // none where rows with gaps go by the tree
    private final int[] slots; // of groups, where the whole alone is asked for
    private int depth; // of slots in use
    private int longs;

    FastWhole(FastTree tree, int leaves) {
        this.tree = tree;
        this.leaves = leaves;
        int levels = tree.stride + PreparedTree.UNANSWERED;
        this.levelBits = Math.max(BITS, Integer.SIZE - Integer.numberOfLeadingZeros(levels - 1));
        this.beyond = EACH_BYTE * ((1 << levelBits) - levels);
        this.eights = levelBits == BITS ? 2 * ENTRIES : FOUR << (2 * levelBits);
        boolean fits = levels <= MOST_CODES && leaves <= MOST_LEAVES;
        this.whole = new long[fits ? (leaves + EIGHT - 1) / EIGHT * eights : 0];
        byte[] row = new byte[leaves];
        long[] fractions = new long[2 * tree.ends.length];
        tree.evaluateRated(row, fractions);
        this.least = fractions[0];
        this.common = fractions[1];
        for (int leaf = 0; fits && leaf < leaves; leaf++) { // each level of each leaf, by the tree
            while (++row[leaf] < levels) {
                tree.evaluateRated(row, fractions);
                add(leaf, row[leaf], fractions[0] - least);
            }
            row[leaf] = 0;
        }
        this.bits = tree.stride <= EIGHT ? 3 : 4;
        this.slots = new int[tree.ends.length];
        if (tree.isPlain && tree.stride <= MOST_CODES) {
            addSteps();
        }
    }

    /** Sums may overflow on the way, and no harm is done: the tree's numerators do not. */
    private void add(int leaf, int level, long gain) {
        int neighbours = levelBits == BITS ? FOUR : 2;
        int its = 1 << (levelBits * neighbours);
        int at = leaf / neighbours * its;
        int shift = leaf % neighbours * levelBits;
        for (int i = 0; i < its; i++) {
            whole[at + i] += (i >>> shift) % (1 << levelBits) == level ? gain : 0;
        }
    }

    private void addSteps() {
        boolean[] isBelow = new boolean[slots.length];
        for (int[] children : tree.below) {
            for (int child : children) {
                isBelow[child] = true;
            }
        }
        for (int group = slots.length - 1; group >= 0; group--) { // what is below stands behind
            if (hasBelow(group) || !isBelow[group]) {
                addGroup(group);
            }
        }
        slots[0] = 0; // the whole comes last and may stand where others did
        if (pairs.length > MOST_ENTRIES) {
            steps = new int[0];
        }
    }

    private boolean hasBelow(int group) {
        return tree.below[group].length > 0;
    }

    private void addGroup(int group) {
        int kind = tree.isNested[group] ? 0 : ADD;
        for (int child : tree.below[group]) {
            if (hasBelow(child)) {
                depth -= 2;
                addStep(kind, child, group, 0);
            }
        }
        slots[group] = depth;
        depth += 2;
        longs = Math.max(longs, depth);
        addLeaves(ADD, group, group);
        for (int child : tree.below[group]) {
            if (!hasBelow(child)) {
                addLeaves(kind, child, group);
            }
        }
        steps[steps.length - STEP] |= LAST;
    }

    private void addLeaves(int kind, int group, int parent) {
        int end = tree.ends[group];
        for (int first = tree.firsts[group]; first < end; first += EIGHT) {
            int start = Math.min(first, leaves - EIGHT); // of the last eight, those before are shifted out
            boolean isMore = first + EIGHT < end;
            addStep(SUM | (isMore ? MORE : kind), group, parent, start << Byte.SIZE | Byte.SIZE * (first - start));
            if (pairs.length <= MOST_ENTRIES) {
                addPairs(first, end);
            }
        }
    }

    private void addStep(int kind, int group, int parent, int answers) {
        int at = steps.length;
        steps = Arrays.copyOf(steps, at + STEP);
        steps[at] = kind;
        steps[at + 1] = group;
        steps[at + 2] = parent;
        steps[at + 3] = answers;
    }

    private void addPairs(int first, int end) {
        int at = pairs.length;
        int its = FOUR << (2 * bits);
        pairs = Arrays.copyOf(pairs, at + its);
        for (int i = 0; i < its; i++) {
            int leaf = first + (i >> (2 * bits)) * 2;
            pairs[at + i] = both(leaf, end, i) + both(leaf + 1, end, i >> bits);
        }
    }

    private long both(int leaf, int end, int codes) {
        int code = codes % (1 << bits);
        return leaf < end && code < tree.stride ? tree.table[FastTree.PADDING + leaf * tree.stride + code] : 0;
    }

    private static long eight(byte[] row, int first) {
        return (long) EIGHT_BYTES.get(row, first);
    }

    /** {@return the denominator of every score of a row in which all is rated} */
    long denominator() {
        return common;
    }

    /** {@return the numerator of a row's score; {@link #NOT_RATED} where an answer is no level, or for other rows} */
    long numerator(byte[] row) {
        if (whole.length == 0) {
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
            at += eights;
        }
        if (i < row.length) { // the last eight, those that are taken shifted out
            long rest = eight(row, row.length - EIGHT) >>> (Byte.SIZE * (i + EIGHT - row.length));
            return areNotRated(rest) ? NOT_RATED : sum + ofEight(at, rest);
        }
        return sum;
    }

    private boolean areNotRated(long answers) {
        return ((answers | answers + beyond) & ~(EACH_BYTE * ((1 << levelBits) - 1))) != 0;
    }

    private long ofEight(int at, long answers) {
        if (levelBits != BITS) {
            return ofPairs(whole, EACH_PAIR * at, answers, levelBits);
        }
        long places = answers * TOGETHER;
        int first = (int) (places >>> FIRST_FOUR) & (ENTRIES - 1);
        return whole[at + first] + whole[at + ENTRIES + (int) (places >>> LAST_FOUR)];
    }

    /** {@return the numerator and the denominator of the score of a row; null where it goes by the tree} */
    long @Nullable [] withGaps(byte[] row) {
        long[] into = new long[longs];
        return evaluate(row, into, false) ? into : null;
    }

    /**
     * Computes all groups, as {@link FastTree#evaluate} does, or the whole alone.
     *
     * @return whether it did; not so if an answer is out of range, or rows go by the tree
     */
    boolean evaluate(byte[] row, long[] into, boolean isAll) {
        long seen = 0;
        long places = 0;
        long both = 0;
        long numerator = 0;
        long denominator = 1;
        long sum = 0;
        for (int step = 0; step < steps.length; step += STEP) {
            int kind = steps[step];
            int group = steps[step + 1];
            int at = isAll ? 2 * group : slots[group];
            long above;
            long below;
            if ((kind & SUM) != 0) {
                int start = steps[step + 3];
                long answers = eight(row, start >>> Byte.SIZE) >>> start;
                // from 0, which is unanswered; no byte carries into the next
                long codes = ((answers & ~SIGNS) + EACH_BYTE * -PreparedTree.UNANSWERED) ^ (answers & SIGNS);
                seen |= codes | codes + EACH_BYTE * ((1 << bits) - tree.stride);
                both += ofPairs(pairs, places, codes, bits);
                places += (EACH_PAIR * FOUR) << (2 * bits);
                if ((kind & MORE) != 0) {
                    continue;
                }
                below = both & FastTree.LOW_HALF;
                above = (both - below) >> Integer.SIZE;
                both = 0;
                if (isAll) {
                    into[at] = above;
                    into[at + 1] = below;
                }
            } else {
                above = into[at];
                below = into[at + 1];
            }
            long weight = tree.weights[group];
            if ((kind & ADD) != 0) {
                numerator += above * denominator;
                sum += below;
            } else if (weight != 0 && below != 0) {
                numerator = numerator * below + weight * above * denominator;
                denominator *= below;
                sum += weight;
            }
            if ((kind & LAST) != 0) {
                int parent = steps[step + 2];
                int to = isAll ? 2 * parent : slots[parent];
                into[to] = numerator;
                into[to + 1] = denominator * sum;
                numerator = 0;
                denominator = 1;
                sum = 0;
            }
        }
        return steps.length > 0 && (seen & ~(EACH_BYTE * ((1 << bits) - 1))) == 0;
    }

    /** {@return the sum of four entries: those of the pairs that eight codes make, in tables from four places on} */
    private static long ofPairs(long[] table, long at, long codes, int bits) {
        long both = (codes | codes >>> (Byte.SIZE - bits)) & EACH_PAIR * ((1 << (2 * bits)) - 1);
        long places = at + (PAIRS_IN_ORDER << (2 * bits)) + both;
        int low = (int) places;
        int high = (int) (places >>> Integer.SIZE);
        return table[(char) low] + table[low >>> Short.SIZE] + table[(char) high] + table[high >>> Short.SIZE];
    }
}
