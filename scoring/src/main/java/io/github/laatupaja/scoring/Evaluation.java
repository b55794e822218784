// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import org.jspecify.annotations.Nullable;

/**
 * The values of all nodes under one sheet of answers: the one definition of what a tree method computes, for the score
 * itself as for its bounds and its range.
 */
final class Evaluation {
    private final PreparedTree tree;
    private final Sheet sheet;
    private final boolean hasPolicies;
    private final @Nullable ExactNumber[] values;
    private @Nullable Evaluation lowest;

    /**
     * Computes all values.
     *
     * @param hasPolicies whether policies apply; not so for bounds and ranges, where nothing is missing or held back
     */
    Evaluation(Sheet sheet, PreparedTree tree, boolean hasPolicies) {
        this.tree = tree;
        this.sheet = sheet;
        this.hasPolicies = hasPolicies;
        this.values = new ExactNumber[tree.nodes.size()];
        for (int i = values.length - 1; i >= 0; i--) { // what is below stands behind
            TreeNode node = tree.nodes.get(i);
            values[i] = node.isLeaf() ? seen(node, node.aggregation()) : value(node);
        }
    }

    /** {@return the value of a node; null if it has none} */
    @Nullable
    ExactNumber get(TreeNode node) {
        return values[node.index];
    }

    Sheet sheet() {
        return sheet;
    }

    private @Nullable ExactNumber value(TreeNode group) {
        return hasPolicies && tree.isWithheld(group, sheet.levels())
                ? null
                : parts(group).combined();
    }

    /** {@return what counts in a group} */
    Parts parts(TreeNode group) {
        Parts parts = new Parts(group);
        Aggregation aggregation = group.aggregation();
        if (aggregation.isNested()) {
            for (TreeNode child : group.children) {
                parts.add(child, seen(child, aggregation));
            }
        } else {
            for (int leaf = group.firstLeaf; leaf < group.endLeaf(); leaf++) {
                TreeNode node = tree.leaves.get(leaf);
                parts.add(node, seen(node, aggregation));
            }
        }
        return parts;
    }

    /** {@return the value of a part as an aggregation sees it, whose policy may fill it in; null if it does not count} */
    private @Nullable ExactNumber seen(TreeNode part, Aggregation aggregation) {
        ExactNumber own = part.isLeaf() ? sheet.value(part.firstLeaf) : values[part.index];
        MissingPolicy policy = aggregation.missingOr(tree.options.missing());
        if (own != null
                || !hasPolicies
                || !policy.isFilledIn()
                || sheet.coverage(part).asked() == 0) {
            return own;
        }
        ExactNumber least = lowest().get(part);
        return policy.isZero() && least != null ? ExactNumber.ZERO : least;
    }

    /** {@return the values if everything asked were at its lowest} */
    Evaluation lowest() {
        if (lowest == null) {
            lowest = new Evaluation(sheet.all(false), tree, false);
        }
        return lowest;
    }
}
