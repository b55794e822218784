// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.ExactNumber;
import org.jspecify.annotations.Nullable;

/** The exact values of all groups for one row of answers: the definition of what a tree method computes. */
final class Evaluation {
    private final ScoringTree tree;
    private final AnswerRow row;
    private final boolean hasPolicies;
    private final @Nullable ExactNumber[] values; // by group
    private @Nullable Evaluation lowest;

    private Evaluation(ScoringTree tree, AnswerRow row, boolean hasPolicies) {
        this.tree = tree;
        this.row = row;
        this.hasPolicies = hasPolicies;
        this.values = new ExactNumber[tree.groups.size()];
    }

    /** {@return the values of a row, computed from the innermost groups outwards} */
    static Evaluation compute(ScoringTree tree, AnswerRow row) {
        return new Evaluation(tree, row, true).computed();
    }

    /** {@return the values of a row that an engine has computed} */
    static Evaluation of(ScoringTree tree, AnswerRow row, GroupScores scores) {
        Evaluation evaluation = new Evaluation(tree, row, true);
        for (int group = 0; group < evaluation.values.length; group++) {
            evaluation.values[group] = scores.value(group);
        }
        return evaluation;
    }

    private Evaluation computed() {
        for (int group = values.length - 1; group >= 0; group--) { // children come after their parents
            values[group] = combined(tree.groups.get(group));
        }
        return this;
    }

    private @Nullable ExactNumber combined(TreeNode group) {
        boolean isWithheld = hasPolicies
                && group.rules().canWithhold()
                && group.rules().withheldBecause(row.coverage(group)) != null;
        return isWithheld ? null : parts(group).combined();
    }

    AnswerRow row() {
        return row;
    }

    /** {@return the value of a node; null if it has none} */
    @Nullable
    ExactNumber value(TreeNode node) {
        return node.isLeaf() ? counted(node, node.rules()) : values[node.groupIndex];
    }

    /** {@return what counts in the score of a group} */
    GroupParts parts(TreeNode group) {
        GroupParts parts = new GroupParts(group);
        if (group.rules().isNested()) {
            for (TreeNode child : group.children) {
                parts.add(child, counted(child, group.rules()));
            }
        } else {
            for (TreeNode leaf : tree.leaves.subList(group.firstLeaf, group.endLeaf())) {
                parts.add(leaf, counted(leaf, group.rules()));
            }
        }
        return parts;
    }

    /** {@return what a part counts as by some rules, which may fill it in; null if it does not count} */
    private @Nullable ExactNumber counted(TreeNode part, GroupRules rules) {
        if (part.isLeaf()) {
            return row.value(part.firstLeaf, hasPolicies ? rules.filling() : Filling.NONE);
        }
        ExactNumber own = values[part.groupIndex];
        boolean isFilled = own == null && hasPolicies && rules.filling() != Filling.NONE;
        if (!isFilled || row.coverage(part).asked() == 0) {
            return own;
        }
        ExactNumber least = lowest().value(part);
        return rules.filling() == Filling.ZERO && least != null ? ExactNumber.ZERO : least;
    }

    /** {@return the values without policies if everything that is asked were at its lowest} */
    Evaluation lowest() {
        if (lowest == null) {
            lowest = new Evaluation(tree, row.allAt(false), false).computed();
        }
        return lowest;
    }
}
