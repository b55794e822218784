// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.ExactNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each node contributes to the score of a root: what its value is multiplied by there, and the product. The score of a
 * group is divided among its parts when a node below it is first asked for. Not thread-safe.
 */
final class Contributions {
    private final ScoringTree tree;
    private final Evaluation values;
    private final @Nullable Evaluation[] divisions; // the values by which a group's score is divided, by node
    private final boolean[] isDivided;
    private final boolean[] isGathered;
    private final @Nullable ExactNumber[] multipliers;
    private final @Nullable ExactNumber[] contributions;

    /** Divides the score of the whole framework. */
    Contributions(ScoringTree tree, Evaluation values) {
        this(tree, values, tree.root());
    }

    /** Divides the score of a group, as if it were the whole. */
    private Contributions(ScoringTree tree, Evaluation values, TreeNode root) {
        int nodes = tree.nodes.size();
        this.tree = tree;
        this.values = values;
        this.divisions = new Evaluation[nodes];
        this.isDivided = new boolean[nodes];
        this.isGathered = new boolean[nodes];
        this.multipliers = new ExactNumber[nodes];
        this.contributions = new ExactNumber[nodes];
        assign(root, ExactNumber.ONE, values);
    }

    /** {@return what the value of a node is multiplied by; null if it does not count as it is} */
    @Nullable
    ExactNumber effectiveWeight(TreeNode node) {
        ExactNumber contribution = contribution(node);
        ExactNumber multiplier = multipliers[node.nodeIndex];
        ExactNumber value = values.value(node);
        // what counts may not be the value: below a group that is filled in, or under the policies of another group
        boolean isOtherValue =
                multiplier != null && value != null && !multiplier.times(value).equals(contribution);
        return isOtherValue ? null : multiplier;
    }

    /** {@return what a node contributes; null if it contributes nothing} */
    @Nullable
    ExactNumber contribution(TreeNode node) {
        divideAbove(node);
        if (!node.isLeaf() && contributions[node.nodeIndex] == null && !isGathered[node.nodeIndex]) {
            gather(node);
        }
        return contributions[node.nodeIndex];
    }

    private void divideAbove(TreeNode node) {
        if (node.parent != null && !isDivided[node.parent.nodeIndex]) {
            divideAbove(node.parent);
            divide(node.parent);
        }
    }

    private void assign(TreeNode group, ExactNumber multiplier, Evaluation by) {
        ExactNumber result = by.value(group);
        if (result != null) {
            multipliers[group.nodeIndex] = multiplier;
            contributions[group.nodeIndex] = multiplier.times(result);
            divisions[group.nodeIndex] = by;
        }
    }

    /** Divides the score of a group among its parts. */
    private void divide(TreeNode group) {
        isDivided[group.nodeIndex] = true;
        Evaluation by = divisions[group.nodeIndex];
        ExactNumber multiplier = multipliers[group.nodeIndex];
        ExactNumber result = by == null ? null : by.value(group);
        if (by == null || result == null || multiplier == null) {
            return;
        }
        GroupParts parts = by.parts(group);
        ExactNumber[] inGroup = parts.multipliers(result);
        for (int i = 0; inGroup != null && i < inGroup.length; i++) {
            assignPart(parts.nodes().get(i), multiplier.times(inGroup[i]), parts.value(i), by);
        }
    }

    private void assignPart(TreeNode part, ExactNumber multiplier, ExactNumber value, Evaluation by) {
        if (part.isLeaf()) {
            multipliers[part.nodeIndex] = multiplier;
            contributions[part.nodeIndex] = multiplier.times(value);
        } else if (by.value(part) != null) {
            assign(part, multiplier, by);
        } else if (value.equals(by.lowest().value(part))) {
            assign(part, multiplier, by.lowest()); // filled in at its lowest
        } else {
            multipliers[part.nodeIndex] = multiplier;
            contributions[part.nodeIndex] = ExactNumber.ZERO; // filled in as 0
        }
    }

    /** Gives a group that a flat aggregation does not look at the sum of what its criteria contribute. */
    private void gather(TreeNode group) {
        isGathered[group.nodeIndex] = true;
        ExactNumber sum = null;
        for (TreeNode leaf : leaves(group)) {
            ExactNumber its = contribution(leaf);
            if (its != null) {
                sum = sum == null ? its : sum.plus(its);
            }
        }
        contributions[group.nodeIndex] = sum;
        Evaluation by = division(group);
        if (sum != null && by != null && by.value(group) != null) {
            multipliers[group.nodeIndex] = commonMultiplier(group, by);
        }
    }

    /** {@return the values by which the nearest group above that counts is divided; null if there is none} */
    private @Nullable Evaluation division(TreeNode group) {
        TreeNode above = group.parent;
        while (above != null && divisions[above.nodeIndex] == null) {
            above = above.parent;
        }
        return above == null ? null : divisions[above.nodeIndex];
    }

    /**
     * {@return what the score of a group would have to be multiplied by to give what its criteria contribute; null if the
     * criteria have other proportions in the group than in the total}
     */
    private @Nullable ExactNumber commonMultiplier(TreeNode group, Evaluation by) {
        Contributions own = new Contributions(tree, by, group);
        ExactNumber common = null;
        for (TreeNode leaf : leaves(group)) {
            ExactNumber inGroup = orZero(own.effectiveWeight(leaf));
            ExactNumber inTotal = orZero(multipliers[leaf.nodeIndex]);
            if (common == null && inGroup.signum() != 0) {
                common = inTotal.dividedBy(inGroup);
            }
            if (!inTotal.equals(orZero(common).times(inGroup))) {
                return null;
            }
        }
        return orZero(common);
    }

    private List<TreeNode> leaves(TreeNode group) {
        return tree.leaves.subList(group.firstLeaf, group.endLeaf());
    }

    private static ExactNumber orZero(@Nullable ExactNumber number) {
        return number == null ? ExactNumber.ZERO : number;
    }
}
