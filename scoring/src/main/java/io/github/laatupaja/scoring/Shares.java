// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import org.jspecify.annotations.Nullable;

/** What each node has in the score of the whole: what its value is multiplied by, and what that comes to. */
final class Shares {
    private final PreparedTree tree;
    private final @Nullable ExactNumber[] multipliers;
    private final @Nullable ExactNumber[] contributions;

    Shares(PreparedTree tree, Evaluation values) {
        this.tree = tree;
        this.multipliers = new ExactNumber[tree.nodes.size()];
        this.contributions = new ExactNumber[tree.nodes.size()];
        TreeNode root = tree.nodes.get(0);
        if (values.get(root) != null) {
            spread(root, ExactNumber.ONE, values);
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
        gather(group);
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

    /** Gives the groups over which a flat aggregation looks the sum of what their criteria have. */
    private void gather(TreeNode group) {
        for (TreeNode child : group.children) {
            if (!child.isLeaf() && multipliers[child.index] == null) {
                gather(child);
                multipliers[child.index] = sum(child, multipliers);
                contributions[child.index] = sum(child, contributions);
            }
        }
    }

    private @Nullable ExactNumber sum(TreeNode group, @Nullable ExactNumber[] numbers) {
        ExactNumber sum = null;
        for (TreeNode leaf : tree.leaves.subList(group.firstLeaf, group.endLeaf())) {
            ExactNumber number = numbers[leaf.index];
            if (number != null) {
                sum = sum == null ? number : sum.plus(number);
            }
        }
        return sum;
    }
}
