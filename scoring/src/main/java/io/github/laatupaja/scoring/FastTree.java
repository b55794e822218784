// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The means and sums of a prepared tree in whole numbers: weights and values are multiplied until they have no fraction,
 * and each group comes to one whole number over another. Made only where it was proved when preparing that nothing can
 * overflow; everything else goes by {@link Evaluation}, which defines what both compute.
 */
final class FastTree implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long EXACT_IN_DOUBLE = 1L << 53;

    static final long LOW_HALF = 0xFFFF_FFFFL;

    private final PreparedTree tree;
    final long[] table; // for each leaf and answer: weight times value in the high half, weight in the low half
    final int stride;
    private final int highest;
    private final long valueScale;
    private final long weightScale;
    final long[] weights; // of groups
    final int[] firsts;
    final int[] ends; // of the leaves that are summed one by one for a group
    final int[][] below; // the places of the groups below that are looked at
    final boolean[] isNested; // of groups with others below; without any it makes no difference
    private final boolean[] isMean;
    private final boolean canWithhold; // some group
    final boolean isPlain; // means alone, and no policy that could withhold one

    private FastTree(PreparedTree tree, FastTables tables) {
        this.tree = tree;
        this.table = tables.packed();
        this.stride = tables.stride();
        this.highest = stride + PreparedTree.UNANSWERED - 1;
        this.valueScale = tables.valueScale();
        this.weightScale = tables.weightScale();
        int count = tree.groups.size();
        this.weights = new long[count];
        this.firsts = new int[count];
        this.ends = new int[count];
        this.below = new int[count][];
        this.isNested = new boolean[count];
        this.isMean = new boolean[count];
        boolean hasPolicies = false;
        boolean hasSums = false;
        for (int place = 0; place < count; place++) {
            TreeNode group = tree.groups.get(place);
            weights[place] = tables.weight(group);
            setParts(place, group);
            isMean[place] = group.aggregation().isMean();
            hasSums |= !isMean[place];
            hasPolicies |= tree.options.canWithhold(group.aggregation());
        }
        this.canWithhold = hasPolicies;
        this.isPlain = !hasSums && !hasPolicies;
    }

    /** Says what a group is summed from: its own leaves and the groups below, or all leaves below at any depth. */
    private void setParts(int place, TreeNode group) {
        int own = 0;
        boolean isFlatBelow = true;
        for (TreeNode child : group.children) {
            own += child.isLeaf() ? 1 : 0;
            isFlatBelow &= child.isLeaf() || !child.aggregation().isNested();
        }
        boolean usesChildren = group.aggregation().isNested() || isFlatBelow;
        firsts[place] = group.firstLeaf;
        ends[place] = usesChildren ? group.firstLeaf + own : group.endLeaf();
        below[place] = new int[usesChildren ? group.children.size() - own : 0];
        for (int i = 0; i < below[place].length; i++) {
            below[place][i] = tree.groups.indexOf(group.children.get(own + i));
        }
        isNested[place] = below[place].length > 0 && group.aggregation().isNested();
    }

    /** {@return the tree in whole numbers; null where it does not fit into them} */
    static @Nullable FastTree of(PreparedTree tree) {
        FastTables tables = FastTables.of(tree);
        return tables == null ? null : new FastTree(tree, tables);
    }

    /**
     * Computes all groups into pairs of a numerator and a denominator; the denominator is 0 where there is no score.
     *
     * @return whether all levels are places on the scale or constants of {@link PreparedTree}; where not, the pairs mean
     *     nothing
     */
    boolean evaluate(byte[] levels, long[] into) {
        int sign = 0;
        for (int place = ends.length - 1; place >= 0; place--) { // what is below stands behind
            sign |= sum(place, levels, into);
            if (isNested[place]) {
                nest(place, levels, into);
            } else {
                for (int child : below[place]) {
                    into[2 * place] += into[2 * child];
                    into[2 * place + 1] += into[2 * child + 1];
                }
            }
        }
        if (!isPlain) {
            finish(levels, into);
        }
        return sign >= 0;
    }

    /** {@return a negative number if one of the leaves summed for a group, whose sums are written, is out of range} */
    private int sum(int place, byte[] levels, long[] into) {
        int sign = 0; // no branch for each leaf, so that the loop is fast
        long both = 0;
        int first = firsts[place];
        int at = FastTables.PADDING + first * stride - PreparedTree.UNANSWERED;
        for (int leaf = first; leaf < ends[place]; leaf++) {
            int level = levels[leaf];
            sign |= (level - PreparedTree.UNANSWERED) | (highest - level);
            both += table[at + level];
            at += stride;
        }
        long ofLeaves = both & LOW_HALF;
        into[2 * place] = (both - ofLeaves) >> Integer.SIZE;
        into[2 * place + 1] = ofLeaves;
        return sign;
    }

    private void nest(int place, byte[] levels, long[] into) {
        long numerator = into[2 * place];
        long denominator = 1;
        long sum = into[2 * place + 1];
        for (int child : below[place]) {
            long weight = weights[child];
            long its = denominator(child, into[2 * child + 1]);
            if (weight != 0 && its != 0 && !isWithheld(child, levels)) {
                numerator = numerator * its + weight * into[2 * child] * denominator;
                denominator *= its;
                sum += weight;
            }
        }
        into[2 * place] = numerator;
        into[2 * place + 1] = sum == 0 ? 0 : denominator * (isMean[place] ? sum : weightScale);
    }

    /** {@return the denominator of a group; a flat sum still carries its weights there} */
    private long denominator(int place, long carried) {
        return isNested[place] || isMean[place] || carried == 0 ? carried : weightScale;
    }

    private void finish(byte[] levels, long[] into) {
        for (int place = 0; place < ends.length; place++) {
            into[2 * place + 1] = isWithheld(place, levels) ? 0 : denominator(place, into[2 * place + 1]);
        }
    }

    private boolean isWithheld(int place, byte[] levels) {
        return canWithhold && tree.isWithheld(tree.groups.get(place), levels);
    }

    /** {@return what is looked up for rows; null where there are too few leaves} */
    @Nullable
    FastWhole whole() {
        return tree.leaves.size() < Long.BYTES ? null : new FastWhole(this, tree.leaves.size());
    }

    static boolean isScored(long[] fractions, int group) {
        return fractions[2 * group + 1] != 0;
    }

    @Nullable
    ExactNumber exact(long[] fractions, int group) {
        return exact(fractions[2 * group], fractions[2 * group + 1]);
    }

    @Nullable
    ExactNumber exact(long numerator, long denominator) {
        return denominator == 0
                ? null
                : ExactNumber.of(numerator, denominator).dividedBy(ExactNumber.of(valueScale, 1));
    }

    /** {@return the nearest double to a score; one division of what a double holds in full rounds but once} */
    double nearest(long[] fractions, int group) {
        long numerator = fractions[2 * group];
        long denominator = fractions[2 * group + 1];
        boolean fits = Math.abs(numerator) < EXACT_IN_DOUBLE && denominator < EXACT_IN_DOUBLE / valueScale;
        return fits
                ? (double) numerator / (double) (denominator * valueScale)
                : ExactNumber.of(numerator, denominator)
                        .dividedBy(ExactNumber.of(valueScale, 1))
                        .doubleValue();
    }
}
