// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A {@link FastTree} of means laid out for rows with gaps: one list of steps, so that there is no short loop within
 * another. Most steps read eight answers at once and look neighbours up together, by twos, in tables like the tree's.
 */
final class FastSteps {
    // what a step does
    private static final int LEAVES = 1; // sums eight; without it, a group stands where an earlier step put it
    private static final int MORE = 2; // leaves of this group come next
    private static final int ADDED = 4; // to sum and weights as they are: own leaves, or those of a flat mean
    private static final int LAST = 8; // below a group, which has its score then

    private static final int STEP = 4; // numbers: what it does, of which group, below which, and where answers are
    private static final int EIGHT = Long.BYTES;
    private static final int PAIRS = EIGHT / 2;
    private static final int LEAST_BITS = 3; // of the code of an answer
    private static final int MOST_BITS = 4; // tables of pairs of more codes would be large
    private static final int MOST_ENTRIES = 1 << 14;

    static final long EACH_BYTE = 0x0101_0101_0101_0101L;
    private static final long SIGNS = EACH_BYTE << (Byte.SIZE - 1);
    private static final long EACH_PAIR = 0x0001_0001_0001_0001L;
    private static final long PAIRS_IN_ORDER = 0x0003_0002_0001_0000L;
    private static final int ONE_PAIR = (1 << Short.SIZE) - 1;

    private final FastTree tree;
    private final int leaves;
    private final int bits;
    private final int entries; // of a table for two neighbours
    private final int[] slots; // of groups, where the whole alone is asked for
    private int depth; // of slots in use
    private int longs;
    private int[] steps = {};
    private long[] table = {};

    private FastSteps(FastTree tree, int leaves) {
        this.tree = tree;
        this.leaves = leaves;
        this.bits = tree.stride <= 1 << LEAST_BITS ? LEAST_BITS : MOST_BITS;
        this.entries = 1 << (2 * bits);
        this.slots = new int[tree.below.length];
        boolean[] isBelow = new boolean[slots.length];
        for (int[] children : tree.below) {
            for (int child : children) {
                isBelow[child] = true;
            }
        }
        for (int group = slots.length - 1; group >= 0; group--) { // what is below stands behind
            if (hasBelow(group) || !isBelow[group]) {
                add(group);
            }
        }
        slots[0] = 0; // the whole comes last and may stand where others did
    }

    /** {@return the steps to the scores of a tree; null where there is a policy or a sum, or a table would be large} */
    static @Nullable FastSteps of(FastTree tree, int leaves) {
        boolean fits = tree.isPlain && tree.stride <= 1 << MOST_BITS;
        FastSteps made = fits ? new FastSteps(tree, leaves) : null;
        return made == null || made.table.length > MOST_ENTRIES ? null : made;
    }

    private boolean hasBelow(int group) {
        return tree.below[group].length > 0;
    }

    private void add(int group) {
        int kind = tree.isNested[group] ? 0 : ADDED;
        for (int child : tree.below[group]) {
            if (hasBelow(child)) {
                depth -= 2;
                addStep(kind, child, group, 0);
            }
        }
        slots[group] = depth;
        depth += 2;
        longs = Math.max(longs, depth);
        if (!hasBelow(group) || tree.firsts[group] < tree.ends[group]) {
            addLeaves(ADDED, group, group);
        }
        for (int child : tree.below[group]) {
            if (!hasBelow(child)) {
                addLeaves(kind, child, group);
            }
        }
        steps[steps.length - STEP] |= LAST;
    }

    private void addLeaves(int kind, int group, int parent) {
        int end = tree.ends[group];
        int first = tree.firsts[group];
        do {
            int start = Math.min(first, leaves - EIGHT);
            boolean isMore = first + EIGHT < end;
            addStep(LEAVES | (isMore ? MORE : kind), group, parent, start << Byte.SIZE | Byte.SIZE * (first - start));
            addTables(first, end);
            first += EIGHT;
        } while (first < end);
    }

    private void addStep(int kind, int group, int parent, int answers) {
        int at = steps.length;
        steps = Arrays.copyOf(steps, at + STEP);
        steps[at] = kind;
        steps[at + 1] = group;
        steps[at + 2] = parent;
        steps[at + 3] = answers;
    }

    private void addTables(int first, int end) {
        int at = table.length;
        if (at > MOST_ENTRIES) {
            return;
        }
        table = Arrays.copyOf(table, at + PAIRS * entries);
        for (int i = 0; i < PAIRS * entries; i++) {
            int leaf = first + i / entries * 2;
            table[at + i] = both(leaf, end, i & ((1 << bits) - 1)) + both(leaf + 1, end, i >> bits & ((1 << bits) - 1));
        }
    }

    private long both(int leaf, int end, int code) {
        return leaf < end && code < tree.stride ? tree.table[FastTables.PADDING + leaf * tree.stride + code] : 0;
    }

    /** {@return the numerator and the denominator of the score of the whole; null if an answer is out of range} */
    long @Nullable [] whole(byte[] row) {
        long[] into = new long[longs];
        return evaluate(row, into, false) ? into : null;
    }

    /**
     * Computes all groups, as {@link FastTree#evaluate} does, or the whole alone.
     *
     * @return whether all answers are in range; where not, what was computed means nothing
     */
    boolean evaluate(byte[] row, long[] into, boolean isAll) {
        long seen = 0;
        long pairs = PAIRS_IN_ORDER * entries;
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
            if ((kind & LEAVES) != 0) {
                int start = steps[step + 3];
                long codes = codes(FastWhole.eight(row, start >>> Byte.SIZE) >>> start);
                seen |= codes | codes + EACH_BYTE * ((1 << bits) - tree.stride);
                both += ofEight(pairs + ((codes | codes >>> (Byte.SIZE - bits)) & EACH_PAIR * (entries - 1)));
                pairs += EACH_PAIR * PAIRS * entries;
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
            if ((kind & ADDED) != 0) {
                numerator += above * denominator;
                sum += below;
            } else if (tree.weights[group] != 0 && below != 0) {
                long weight = tree.weights[group];
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
        return (seen & EACH_BYTE * (0x100 - (1 << bits))) == 0;
    }

    /** {@return answers in eight bytes, each counted from 0, which is unanswered} */
    private static long codes(long answers) {
        return ((answers & ~SIGNS) + EACH_BYTE * -PreparedTree.UNANSWERED) ^ (answers & SIGNS);
    }

    private long ofEight(long places) {
        int low = (int) places;
        int high = (int) (places >>> Integer.SIZE);
        return table[low & ONE_PAIR] + table[low >>> Short.SIZE] + table[high & ONE_PAIR] + table[high >>> Short.SIZE];
    }
}
