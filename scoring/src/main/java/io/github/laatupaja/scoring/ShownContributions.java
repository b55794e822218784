// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contributions as they are shown: from the whole downwards, so rounded that what is right below a group adds up to what is
 * shown for the group, and the outermost groups to what is shown for the whole.
 */
final class ShownContributions {
    private final Shares shares;
    private final @Nullable ExactNumber[] shown;

    ShownContributions(PreparedTree tree, Shares shares) {
        this.shares = shares;
        this.shown = new ExactNumber[tree.nodes.size()];
        TreeNode root = tree.nodes.get(0);
        ExactNumber whole = shares.contribution(root);
        if (whole != null) {
            show(root, whole.rounded(Reason.DECIMALS));
        }
    }

    /** {@return what is shown for a node; null if it contributes nothing} */
    @Nullable
    ExactNumber get(TreeNode node) {
        return shown[node.index];
    }

    private void show(TreeNode node, BigDecimal rounded) {
        shown[node.index] = ExactNumber.of(rounded);
        List<TreeNode> parts = new ArrayList<>();
        List<ExactNumber> exact = new ArrayList<>();
        for (TreeNode child : node.children) {
            ExactNumber its = shares.contribution(child);
            if (its != null) {
                parts.add(child);
                exact.add(its);
            }
        }
        List<BigDecimal> below = parts.isEmpty() ? List.of() : LargestRemainder.round(exact, rounded);
        for (int i = 0; i < below.size(); i++) {
            show(parts.get(i), below.get(i));
        }
    }
}
