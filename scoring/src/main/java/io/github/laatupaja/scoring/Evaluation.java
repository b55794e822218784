// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of all nodes for given values of the leaves: the one place where scores are computed, for the score itself
 * as for its bounds and its range.
 */
final class Evaluation implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PreparedTree tree;
    private final @Nullable ExactNumber[] leafValues;
    private final @Nullable Withholding withholding;

    /**
     * Takes what the values come of; each is computed when it is asked for.
     *
     * @param leafValues a value for each leaf that counts, null for the others
     * @param withholding says which groups have no value whatever is below; null if none is held back
     */
    Evaluation(PreparedTree tree, @Nullable ExactNumber[] leafValues, @Nullable Withholding withholding) {
        this.tree = tree;
        this.leafValues = leafValues;
        this.withholding = withholding;
    }

    /** {@return the value of a node; null if it has none} */
    @Nullable
    ExactNumber get(TreeNode node) {
        if (node.isLeaf()) {
            return leafValues[node.firstLeaf];
        }
        boolean isWithheld = withholding != null && withholding.reason(node) != null;
        return isWithheld ? null : value(node);
    }

    private @Nullable ExactNumber value(TreeNode group) {
        ExactNumber sum = ExactNumber.ZERO;
        ExactNumber weights = ExactNumber.ZERO;
        List<TreeNode> parts = parts(group);
        for (int i = firstPart(group); i < endPart(group); i++) {
            TreeNode part = parts.get(i);
            ExactNumber value = get(part);
            if (value != null) {
                sum = sum.plus(part.weight.times(value));
                weights = weights.plus(part.weight);
            }
        }
        if (weights.signum() == 0) {
            return null;
        }
        return isMean(group) ? sum.dividedBy(weights) : sum;
    }

    /**
     * Gives each node its share in the whole: what its value is multiplied by in the whole's. Nodes that do not count get
     * nothing; a group over which a flat aggregation looks gets the sum of its criteria's.
     */
    @Nullable
    ExactNumber[] coefficients() {
        @Nullable ExactNumber[] coefficients = new ExactNumber[tree.nodes.size()];
        spread(tree.nodes.get(0), ExactNumber.ONE, coefficients);
        return coefficients;
    }

    private void spread(TreeNode group, ExactNumber coefficient, @Nullable ExactNumber[] coefficients) {
        if (get(group) == null) {
            return;
        }
        coefficients[group.index] = coefficient;
        List<TreeNode> parts = parts(group);
        ExactNumber divisor = isMean(group) ? weights(group) : ExactNumber.ONE;
        for (int i = firstPart(group); i < endPart(group); i++) {
            TreeNode part = parts.get(i);
            if (get(part) != null) {
                ExactNumber share = coefficient.times(part.weight).dividedBy(divisor);
                if (part.isLeaf()) {
                    coefficients[part.index] = share;
                } else {
                    spread(part, share, coefficients);
                }
            }
        }
        gather(group, coefficients);
    }

    private void gather(TreeNode group, @Nullable ExactNumber[] coefficients) {
        for (TreeNode child : group.children) {
            if (!child.isLeaf() && coefficients[child.index] == null) {
                gather(child, coefficients);
                ExactNumber sum = null;
                for (TreeNode leaf : tree.leaves.subList(child.firstLeaf, child.endLeaf())) {
                    ExactNumber share = coefficients[leaf.index];
                    if (share != null) {
                        sum = sum == null ? share : sum.plus(share);
                    }
                }
                coefficients[child.index] = sum;
            }
        }
    }

    private ExactNumber weights(TreeNode group) {
        ExactNumber weights = ExactNumber.ZERO;
        List<TreeNode> parts = parts(group);
        for (int i = firstPart(group); i < endPart(group); i++) {
            if (get(parts.get(i)) != null) {
                weights = weights.plus(parts.get(i).weight);
            }
        }
        return weights;
    }

    private List<TreeNode> parts(TreeNode group) {
        return isNested(group) ? group.children : tree.leaves;
    }

    private static int firstPart(TreeNode group) {
        return isNested(group) ? 0 : group.firstLeaf;
    }

    private static int endPart(TreeNode group) {
        return isNested(group) ? group.children.size() : group.endLeaf();
    }

    private static boolean isNested(TreeNode group) {
        return group.aggregation != null && group.aggregation.isNested();
    }

    private static boolean isMean(TreeNode group) {
        return group.aggregation != null && group.aggregation.isMean();
    }
}
