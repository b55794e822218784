// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.LargestRemainder;
import io.github.laatupaja.score.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contributions rounded for display from the total downwards, so that those of a group's children add up to what is shown
 * for the group. Not thread-safe.
 */
final class ShownContributions {
    private final ScoringTree tree;
    private final Contributions contributions;
    private final boolean[] isRounded; // the children, by node
    private final @Nullable BigDecimal[] shown;

    ShownContributions(ScoringTree tree, Contributions contributions) {
        this.tree = tree;
        this.contributions = contributions;
        this.isRounded = new boolean[tree.nodes.size()];
        this.shown = new BigDecimal[tree.nodes.size()];
    }

    /** {@return the rounded contribution of a node; null if it contributes nothing} */
    @Nullable
    ExactNumber get(TreeNode node) {
        roundAbove(node);
        BigDecimal rounded = shown[node.nodeIndex];
        return rounded == null ? null : ExactNumber.of(rounded);
    }

    private void roundAbove(TreeNode node) {
        if (node.parent == null) {
            ExactNumber total = contributions.contribution(tree.root());
            shown[node.nodeIndex] = total == null ? null : total.rounded(Reason.DECIMALS);
        } else if (!isRounded[node.parent.nodeIndex]) {
            roundAbove(node.parent);
            roundChildren(node.parent);
        }
    }

    private void roundChildren(TreeNode group) {
        isRounded[group.nodeIndex] = true;
        BigDecimal sum = shown[group.nodeIndex];
        if (sum == null) {
            return;
        }
        List<TreeNode> parts = new ArrayList<>();
        List<ExactNumber> exact = new ArrayList<>();
        for (TreeNode child : group.children) {
            ExactNumber its = contributions.contribution(child);
            if (its != null) {
                parts.add(child);
                exact.add(its);
            }
        }
        List<BigDecimal> rounded = parts.isEmpty() ? List.of() : LargestRemainder.round(exact, sum);
        for (int i = 0; i < rounded.size(); i++) {
            shown[parts.get(i).nodeIndex] = rounded.get(i);
        }
    }
}
