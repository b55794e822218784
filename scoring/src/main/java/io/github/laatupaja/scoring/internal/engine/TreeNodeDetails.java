// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.NodeDetails;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a computed score.
 *
 * @param score the score
 * @param node the node
 */
record TreeNodeDetails(TreeScore score, TreeNode node) implements NodeDetails {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Id id() {
        return node.id();
    }

    @Override
    public boolean isCriterion() {
        return node.isLeaf();
    }

    @Override
    public LocalizedText title() {
        return score.program.tree.title(node);
    }

    @Override
    public List<TreeNodeDetails> children() {
        return node.children.stream().map(this::details).toList();
    }

    private TreeNodeDetails details(TreeNode other) {
        return new TreeNodeDetails(score, other);
    }

    @Override
    public @Nullable NodeDetails find(Id id) {
        TreeNode found = score.program.tree.find(id);
        return found == null || !found.isBelow(node) ? null : details(found);
    }

    @Override
    public NodeState state() {
        if (node.isLeaf()) {
            return switch (score.row.state(node.firstLeaf)) {
                case RATED -> NodeState.SCORED;
                case NOT_APPLICABLE -> NodeState.NOT_APPLICABLE;
                case DONT_KNOW, UNANSWERED -> NodeState.MISSING;
            };
        }
        if (score.scores.isScored(node.groupIndex)) {
            return NodeState.SCORED;
        }
        return node.rules().withheldBecause(coverage()) == null ? NodeState.NOTHING_TO_SCORE : NodeState.WITHHELD;
    }

    @Override
    public @Nullable ExactNumber value() {
        return node.isLeaf()
                ? score.row.value(node.firstLeaf, node.rules().filling())
                : score.scores.value(node.groupIndex);
    }

    @Override
    public @Nullable ExactNumber minimum() {
        Bounds range = range();
        return range == null ? null : range.lowest();
    }

    @Override
    public @Nullable ExactNumber maximum() {
        Bounds range = range();
        return range == null ? null : range.highest();
    }

    /**
     * {@return the scores with the lowest and the highest ratings of everything asked; null, for unknown, if the value or a
     * bound lies outside them}
     */
    private @Nullable Bounds range() {
        Bounds range = node.isLeaf() ? rangeOfCriterion() : rangeOfGroup();
        ExactNumber value = value();
        Bounds bounds = bounds();
        boolean holds = range != null
                && (value == null || range.contains(value))
                && (bounds == null || (range.contains(bounds.lowest()) && range.contains(bounds.highest())));
        return holds ? range : null;
    }

    private @Nullable Bounds rangeOfGroup() {
        return GroupScores.between(
                score.lowestPossible().value(node.groupIndex),
                score.highestPossible().value(node.groupIndex));
    }

    private @Nullable Bounds rangeOfCriterion() {
        LevelValues values = score.program.levelValues(node);
        boolean isAsked = coverage().asked() == 1;
        return isAsked ? new Bounds(values.lowest(), values.highest()) : null;
    }

    @Override
    public @Nullable Bounds bounds() {
        if (!node.isLeaf()) {
            return score.scores.bounds(node.groupIndex);
        }
        ExactNumber rated = score.row.value(node.firstLeaf);
        return rated == null ? rangeOfCriterion() : new Bounds(rated, rated);
    }

    @Override
    public Coverage coverage() {
        return node.isLeaf() ? Coverage.of(score.row.state(node.firstLeaf)) : score.scores.coverage(node.groupIndex);
    }

    @Override
    public ExactNumber weight() {
        return node.weight;
    }

    @Override
    public @Nullable ExactNumber effectiveWeight() {
        return score.explanation().effectiveWeight(node);
    }

    @Override
    public @Nullable ExactNumber contribution() {
        return score.explanation().contribution(node);
    }

    @Override
    public List<Reason> reasons() {
        return score.explanation().reasons(node);
    }
}
