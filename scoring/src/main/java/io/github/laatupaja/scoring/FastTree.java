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

    private final PreparedTree tree;
    private final long[] table; // for each leaf and answer: weight times value, weight
    private final int stride;
    private final long valueScale;
    private final long weightScale;
    private final long[] groupWeights;
    private final int[] firstLeaf;
    private final int[] endSummed; // the leaves to sum one by one end here; the rest comes from the children
    private final boolean[] isNested;
    private final boolean[] isMean;
    private final boolean[] canBeWithheld;
    private final int[][] children;

    private FastTree(PreparedTree tree, FastTables tables) {
        this.tree = tree;
        this.table = tables.table();
        this.stride = tables.stride();
        this.valueScale = tables.valueScale();
        this.weightScale = tables.weightScale();
        this.groupWeights = tables.groupWeights();
        int count = tree.groups.size();
        this.firstLeaf = new int[count];
        this.endSummed = new int[count];
        this.isNested = new boolean[count];
        this.isMean = new boolean[count];
        this.canBeWithheld = new boolean[count];
        this.children = new int[count][];
        for (int i = 0; i < count; i++) {
            lay(i, tree.groups.get(i));
        }
    }

    private void lay(int place, TreeNode group) {
        firstLeaf[place] = group.firstLeaf;
        isNested[place] = group.aggregation().isNested();
        isMean[place] = group.aggregation().aggregator() == LinearAggregator.MEAN;
        canBeWithheld[place] = Withholding.isPossible(group, tree.options);
        int own = 0;
        boolean isFlatBelow = true;
        for (TreeNode child : group.children) {
            own += child.isLeaf() ? 1 : 0;
            isFlatBelow &= child.isLeaf() || !child.aggregation().isNested();
        }
        boolean usesChildren = isNested[place] || isFlatBelow;
        endSummed[place] = usesChildren ? group.firstLeaf + own : group.endLeaf();
        children[place] = new int[usesChildren ? group.children.size() - own : 0];
        for (int i = 0; i < children[place].length; i++) {
            children[place][i] = tree.groups.indexOf(group.children.get(own + i));
        }
    }

    /** {@return the tree in whole numbers; null where it does not fit into them} */
    static @Nullable FastTree of(PreparedTree tree) {
        FastTables tables = FastTables.of(tree);
        return tables == null ? null : new FastTree(tree, tables);
    }

    /** Computes all groups into pairs of a numerator and a denominator; the denominator is 0 where there is no score. */
    void evaluate(byte[] levels, long[] into) {
        for (int group = firstLeaf.length - 1; group >= 0; group--) { // what is below stands behind
            long sum = 0;
            long weights = 0;
            for (int leaf = firstLeaf[group]; leaf < endSummed[group]; leaf++) {
                int at = 2 * (leaf * stride + levels[leaf] - PreparedTree.UNANSWERED);
                sum += table[at];
                weights += table[at + 1];
            }
            if (isNested[group]) {
                nest(group, sum, weights, levels, into);
            } else {
                for (int child : children[group]) {
                    sum += into[2 * child];
                    weights += into[2 * child + 1];
                }
                into[2 * group] = sum;
                into[2 * group + 1] = weights;
            }
        }
        finish(levels, into);
    }

    private void nest(int group, long ownSum, long ownWeights, byte[] levels, long[] into) {
        long numerator = ownSum;
        long denominator = 1;
        long weights = ownWeights;
        for (int child : children[group]) {
            long below = denominator(child, into);
            long weight = groupWeights[child];
            if (weight != 0 && below != 0 && !isWithheld(child, levels)) {
                numerator = numerator * below + weight * into[2 * child] * denominator;
                denominator *= below;
                weights += weight;
            }
        }
        into[2 * group] = numerator;
        into[2 * group + 1] = weights == 0 ? 0 : denominator * (isMean[group] ? weights : weightScale);
    }

    /** {@return the denominator of a child; a flat sum still carries its weights there} */
    private long denominator(int group, long[] into) {
        long weights = into[2 * group + 1];
        return isNested[group] || isMean[group] || weights == 0 ? weights : weightScale;
    }

    private void finish(byte[] levels, long[] into) {
        for (int group = 0; group < firstLeaf.length; group++) {
            into[2 * group + 1] = isWithheld(group, levels) ? 0 : denominator(group, into);
        }
    }

    private boolean isWithheld(int group, byte[] levels) {
        return canBeWithheld[group] && tree.isWithheld(tree.groups.get(group), levels);
    }

    static boolean isScored(long[] fractions, int group) {
        return fractions[2 * group + 1] != 0;
    }

    @Nullable
    ExactNumber exact(long[] fractions, int group) {
        return isScored(fractions, group)
                ? ExactNumber.of(fractions[2 * group], fractions[2 * group + 1])
                        .dividedBy(ExactNumber.of(valueScale, 1))
                : null;
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
