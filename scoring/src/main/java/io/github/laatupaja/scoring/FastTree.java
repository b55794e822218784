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

    private static final long LOW_HALF = 0xFFFF_FFFFL;

    private final PreparedTree tree;
    private final long[] table; // for each leaf and answer: weight times value in the high half, weight in the low half
    private final int stride;
    private final int highest;
    private final long valueScale;
    private final long weightScale;
    private final FastGroup[] groups;
    private final boolean isPlain; // means alone, and no policy that could withhold one

    private FastTree(PreparedTree tree, FastTables tables) {
        this.tree = tree;
        this.table = tables.packed();
        this.stride = tables.stride();
        this.highest = stride + PreparedTree.UNANSWERED - 1;
        this.valueScale = tables.valueScale();
        this.weightScale = tables.weightScale();
        this.groups = new FastGroup[tree.groups.size()];
        boolean isPlain = true;
        for (int i = 0; i < groups.length; i++) {
            groups[i] = new FastGroup(tree.groups.get(i), tree, tables.weightOfGroup(i));
            isPlain &= groups[i].isMean && !groups[i].canBeWithheld;
        }
        this.isPlain = isPlain;
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
        for (int place = 0; place < groups.length; place++) {
            sign |= sum(groups[place], place, levels, into);
        }
        for (int place = groups.length - 1; place >= 0; place--) { // what is below stands behind
            FastGroup group = groups[place];
            if (group.isNested) {
                nest(group, place, levels, into);
            } else {
                for (int child : group.children) {
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

    /** {@return a negative number if one of a group's own leaves, whose sums are written, is out of range} */
    private int sum(FastGroup group, int place, byte[] levels, long[] into) {
        int sign = 0; // no branch for each leaf, so that the loop is fast
        long both = 0;
        int at = FastTables.PADDING + group.firstLeaf * stride - PreparedTree.UNANSWERED;
        for (int leaf = group.firstLeaf; leaf < group.endSummed; leaf++) {
            int level = levels[leaf];
            sign |= (level - PreparedTree.UNANSWERED) | (highest - level);
            both += table[at + level];
            at += stride;
        }
        long weights = both & LOW_HALF;
        into[2 * place] = (both - weights) >> Integer.SIZE;
        into[2 * place + 1] = weights;
        return sign;
    }

    private void nest(FastGroup group, int place, byte[] levels, long[] into) {
        long numerator = into[2 * place];
        long denominator = 1;
        long weights = into[2 * place + 1];
        for (int at : group.children) {
            FastGroup child = groups[at];
            long below = denominator(child, into[2 * at + 1]);
            if (child.weight != 0 && below != 0 && !isWithheld(at, levels)) {
                numerator = numerator * below + child.weight * into[2 * at] * denominator;
                denominator *= below;
                weights += child.weight;
            }
        }
        into[2 * place] = numerator;
        into[2 * place + 1] = weights == 0 ? 0 : denominator * (group.isMean ? weights : weightScale);
    }

    /** {@return the denominator of a group; a flat sum still carries its weights there} */
    private long denominator(FastGroup group, long carried) {
        return group.isNested || group.isMean || carried == 0 ? carried : weightScale;
    }

    private void finish(byte[] levels, long[] into) {
        for (int place = 0; place < groups.length; place++) {
            into[2 * place + 1] = isWithheld(place, levels) ? 0 : denominator(groups[place], into[2 * place + 1]);
        }
    }

    private boolean isWithheld(int place, byte[] levels) {
        return groups[place].canBeWithheld && tree.isWithheld(tree.groups.get(place), levels);
    }

    /** {@return sums for rows in which everything is rated; null where they do not fit} */
    @Nullable
    FastWhole whole() {
        return FastWhole.of(tree, valueScale);
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
