// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each node has in the score of the whole: what its value is multiplied by, and what that comes to. */
final class Shares {
    private final PreparedTree tree;
    private final boolean withPassedOver;
    private final @Nullable ExactNumber[] multipliers;
    private final @Nullable ExactNumber[] contributions;

    Shares(PreparedTree tree, Evaluation values) {
        this(tree, values, tree.nodes.get(0), true);
    }

    /** Shares a group's own score out, as if the group were the whole; what is passed over only where it is asked for. */
    private Shares(PreparedTree tree, Evaluation values, TreeNode root, boolean withPassedOver) {
        this.tree = tree;
        this.withPassedOver = withPassedOver;
        this.multipliers = new ExactNumber[tree.nodes.size()];
        this.contributions = new ExactNumber[tree.nodes.size()];
        if (values.get(root) != null) {
            spread(root, ExactNumber.ONE, values);
        }
        for (TreeNode node : tree.nodes) {
            forgetUnlessTrue(node, values.get(node));
        }
    }

    /** What a node counts as may not be its score: below a group that is filled in at its lowest, or under other policies. */
    private void forgetUnlessTrue(TreeNode node, @Nullable ExactNumber value) {
        ExactNumber multiplier = multipliers[node.index];
        if (value != null && multiplier != null && !multiplier.times(value).equals(contributions[node.index])) {
            multipliers[node.index] = null;
        }
    }

    @Nullable
    ExactNumber multiplier(TreeNode node) {
        return multipliers[node.index];
    }

    @Nullable
    ExactNumber contribution(TreeNode node) {
        return contributions[node.index];
    }

    private void spread(TreeNode group, ExactNumber multiplier, Evaluation values) {
        Parts parts = values.parts(group);
        ExactNumber result = values.get(group);
        if (result == null) {
            return;
        }
        multipliers[group.index] = multiplier;
        contributions[group.index] = multiplier.times(result);
        ExactNumber[] inGroup = parts.multipliers(result);
        for (int i = 0; inGroup != null && i < inGroup.length; i++) {
            give(parts.nodes().get(i), multiplier.times(inGroup[i]), parts.value(i), values);
        }
        if (withPassedOver) {
            gather(group, values);
        }
    }

    private void give(TreeNode part, ExactNumber multiplier, ExactNumber value, Evaluation values) {
        if (part.isLeaf()) {
            multipliers[part.index] = multiplier;
            contributions[part.index] = multiplier.times(value);
        } else if (values.get(part) != null) {
            spread(part, multiplier, values);
        } else if (value.equals(values.lowest().get(part))) {
            spread(part, multiplier, values.lowest()); // filled in at its lowest
        } else {
            multipliers[part.index] = multiplier;
            contributions[part.index] = ExactNumber.ZERO; // filled in as 0
        }
    }

    /** Gives the groups past which a flat aggregation looks the sum of what their criteria have. */
    private void gather(TreeNode group, Evaluation values) {
        for (TreeNode child : group.children) {
            if (!child.isLeaf() && contributions[child.index] == null) {
                gather(child, values);
                contributions[child.index] = contributionOfLeaves(child);
                multipliers[child.index] = values.get(child) == null ? null : commonMultiplier(child, values);
            }
        }
    }

    private @Nullable ExactNumber contributionOfLeaves(TreeNode group) {
        ExactNumber sum = null;
        for (TreeNode leaf : leaves(group)) {
            ExactNumber its = contributions[leaf.index];
            if (its != null) {
                sum = sum == null ? its : sum.plus(its);
            }
        }
        return sum;
    }

    /**
     * {@return what a group's own score would have to be multiplied by to come to what its criteria have in the whole; null
     * where they have other proportions there}
     */
    private @Nullable ExactNumber commonMultiplier(TreeNode group, Evaluation values) {
        // its criteria alone are asked: with its groups, the work would double with every level
        Shares own = new Shares(tree, values, group, false);
        ExactNumber common = null;
        for (TreeNode leaf : leaves(group)) {
            ExactNumber inGroup = orZero(own.multiplier(leaf));
            ExactNumber inWhole = orZero(multiplier(leaf));
            if (inGroup.signum() != 0) {
                ExactNumber its = inWhole.dividedBy(inGroup);
                common = common == null ? its : common;
            }
            if (!inWhole.equals(common == null ? ExactNumber.ZERO : common.times(inGroup))) {
                return null;
            }
        }
        return contributions[group.index] == null ? null : orZero(common);
    }

    private List<TreeNode> leaves(TreeNode group) {
        return tree.leaves.subList(group.firstLeaf, group.endLeaf());
    }

    private static ExactNumber orZero(@Nullable ExactNumber number) {
        return number == null ? ExactNumber.ZERO : number;
    }
}
