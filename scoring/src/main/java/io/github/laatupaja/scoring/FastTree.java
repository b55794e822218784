// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.io.Serializable;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The means and sums of a prepared tree in whole numbers: weights and values are multiplied until they have no fraction,
 * and each group comes to one whole number over another. Made only where it was proved when preparing that nothing can
 * overflow; everything else goes by {@link Evaluation}, which defines what both compute.
 */
final class FastTree implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How many zeros stand before and after a table that bytes look into, so that no byte leads out of it. */
    static final int PADDING = 128;

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

    /**
     * Makes the whole numbers.
     *
     * @throws ArithmeticException if one of them, or of what they could come to, is too large
     */
    private FastTree(PreparedTree tree) {
        this.tree = tree;
        this.stride = tree.leafValues[0].levels() - PreparedTree.UNANSWERED;
        this.highest = stride + PreparedTree.UNANSWERED - 1;
        BigInteger values = scaleOfValues(tree);
        BigInteger common = BigInteger.ONE;
        for (TreeNode node : tree.nodes) {
            common = commonMultiple(common, node.weight.denominator());
        }
        this.valueScale = values.longValueExact();
        this.weightScale = common.longValueExact();
        Math.multiplyExact(valueScale, weightScale);
        long[] weightOf = new long[tree.nodes.size()];
        for (TreeNode node : tree.nodes) {
            weightOf[node.index] = scaled(node.weight, common);
        }
        this.table = new long[stride * tree.leaves.size() + 2 * PADDING];
        bound(tree.nodes.get(0), weightOf, fill(weightOf, values));
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
            weights[place] = weightOf[group.index];
            setParts(place, group);
            isMean[place] = group.aggregation().isMean();
            hasSums |= !isMean[place];
            hasPolicies |= tree.options.canWithhold(group.aggregation());
        }
        this.canWithhold = hasPolicies;
        this.isPlain = !hasSums && !hasPolicies;
    }

    private static BigInteger scaleOfValues(PreparedTree tree) {
        BigInteger scale = BigInteger.ONE;
        LeafValues last = null;
        for (LeafValues leaf : tree.leafValues) {
            for (int level = 0; leaf != last && level < leaf.levels(); level++) {
                scale = commonMultiple(scale, leaf.ofLevel(level).denominator());
            }
            last = leaf;
        }
        return scale;
    }

    /**
     * Fills in the table, from unanswered to the highest level; 0 and 0 for what is left out.
     *
     * @return the largest of each leaf's weights times values
     * @throws ArithmeticException if a sum over all leaves would not fit into half a number
     */
    private long[] fill(long[] weightOf, BigInteger values) {
        MissingPolicy policy = tree.nodes.get(0).aggregation().missingOr(tree.options.missing());
        long[] largest = new long[tree.leaves.size()];
        int sum = 0;
        int all = 0;
        for (int leaf = 0; leaf < largest.length; leaf++) {
            long weight = weightOf[tree.leaves.get(leaf).index];
            int at = PADDING + leaf * stride;
            LeafValues its = tree.leafValues[leaf];
            boolean isAsBefore =
                    leaf > 0 && its == tree.leafValues[leaf - 1] && weight == weightOf[tree.leaves.get(leaf - 1).index];
            if (isAsBefore) {
                System.arraycopy(table, at - stride, table, at, stride);
                largest[leaf] = largest[leaf - 1];
            }
            for (int level = PreparedTree.UNANSWERED; !isAsBefore && level <= highest; level++) {
                ExactNumber value = value(its, level, policy);
                if (value != null) {
                    long product = Math.multiplyExact(weight, scaled(value, values));
                    table[at + level - PreparedTree.UNANSWERED] = (product << Integer.SIZE) + weight;
                    largest[leaf] = Math.max(largest[leaf], Math.absExact(product));
                }
            }
            sum = Math.addExact(sum, Math.toIntExact(largest[leaf]));
            all = Math.addExact(all, Math.toIntExact(weight));
        }
        return largest;
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

    /** {@return the tree in whole numbers; null where it is not one of means and sums, or they would not fit} */
    static @Nullable FastTree of(PreparedTree tree) {
        if (tree.scale.levels().isEmpty() || !isLinear(tree)) {
            return null;
        }
        try {
            return new FastTree(tree);
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
     * {@return the largest numerator and denominator that a group can come to, every step tried with the largest numbers
     * that it can meet; then the largest sum of all leaves below, and that of their weights}
     * @throws ArithmeticException if one of them, or of a step on the way, is too large
     */
    private long[] bound(TreeNode group, long[] weightOf, long[] largest) {
        long values = 0;
        long weight = 0;
        for (TreeNode child : group.children) {
            if (child.isLeaf()) {
                values = Math.addExact(values, largest[child.firstLeaf]);
                weight = Math.addExact(weight, weightOf[child.index]);
            }
        }
        long[] nested = {values, 1, weight};
        for (TreeNode child : group.children) {
            if (!child.isLeaf()) {
                long[] inner = bound(child, weightOf, largest);
                values = Math.addExact(values, inner[2]);
                weight = Math.addExact(weight, inner[3]);
                if (group.aggregation().isNested()) {
                    add(nested, weightOf[child.index], inner);
                }
            }
        }
        return group.aggregation().isNested()
                ? new long[] {nested[0], largestDenominator(nested[1], nested[2]), values, weight}
                : new long[] {values, largestDenominator(1, weight), values, weight};
    }

    /** Adds the fraction of a group below, by its weight, to a numerator, a denominator and a sum of weights. */
    private static void add(long[] to, long weight, long[] inner) {
        long carried = Math.multiplyExact(Math.multiplyExact(weight, inner[0]), to[1]);
        to[0] = Math.addExact(Math.multiplyExact(to[0], inner[1]), carried);
        to[1] = Math.multiplyExact(to[1], inner[1]);
        to[2] = Math.addExact(to[2], weight);
    }

    private long largestDenominator(long ofFractions, long weight) {
        return Math.multiplyExact(ofFractions, Math.max(weight, weightScale));
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

    /**
     * Computes all groups into pairs of a numerator and a denominator; the denominator is 0 where there is no score.
     *
     * @return whether all levels are places on the scale or constants of {@link PreparedTree}; where not, the pairs mean
     *     nothing
     */
    boolean evaluate(byte[] levels, long[] into) {
        return evaluate(levels, into, canWithhold);
    }

    /** Computes as {@link #evaluate} does, of levels alone: where everything is rated no policy holds anything back. */
    void evaluateRated(byte[] levels, long[] into) {
        evaluate(levels, into, false);
    }

    private boolean evaluate(byte[] levels, long[] into, boolean mayWithhold) {
        int sign = 0;
        for (int place = ends.length - 1; place >= 0; place--) { // what is below stands behind
            sign |= sum(place, levels, into);
            if (isNested[place]) {
                nest(place, levels, into, mayWithhold);
            } else {
                for (int child : below[place]) {
                    into[2 * place] += into[2 * child];
                    into[2 * place + 1] += into[2 * child + 1];
                }
            }
        }
        if (!isPlain) {
            finish(levels, into, mayWithhold);
        }
        return sign >= 0;
    }

    /** {@return a negative number if one of the leaves summed for a group, whose sums are written, is out of range} */
    private int sum(int place, byte[] levels, long[] into) {
        int sign = 0; // no branch for each leaf, so that the loop is fast
        long both = 0;
        int first = firsts[place];
        int at = PADDING + first * stride - PreparedTree.UNANSWERED;
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

    private void nest(int place, byte[] levels, long[] into, boolean mayWithhold) {
        long numerator = into[2 * place];
        long denominator = 1;
        long sum = into[2 * place + 1];
        for (int child : below[place]) {
            long weight = weights[child];
            long its = denominator(child, into[2 * child + 1]);
            if (weight != 0 && its != 0 && !(mayWithhold && isWithheld(child, levels))) {
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

    private void finish(byte[] levels, long[] into, boolean mayWithhold) {
        for (int place = 0; place < ends.length; place++) {
            into[2 * place + 1] =
                    mayWithhold && isWithheld(place, levels) ? 0 : denominator(place, into[2 * place + 1]);
        }
    }

    private boolean isWithheld(int place, byte[] levels) {
        return tree.isWithheld(tree.groups.get(place), levels);
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
