// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Assessment;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of a score, when somebody asks for them. */
final class NodeMaker {
    private final PreparedTree tree;
    private final Sheet sheet;
    private final Evaluation values;
    private final Evaluation lowest;
    private final Evaluation ifLowest;
    private final Evaluation ifHighest;
    private final Evaluation highest;
    private final Shares shares;
    private final ReasonMaker reasons;

    NodeMaker(PreparedTree tree, Sheet sheet, @Nullable Assessment assessment) {
        this.tree = tree;
        this.sheet = sheet;
        // nothing is missing on these sheets, but what refuses whatever is not applicable has no score on any
        this.values = new Evaluation(sheet, tree, true);
        this.lowest = new Evaluation(sheet.all(false), tree, true);
        this.ifLowest = new Evaluation(sheet.filled(false), tree, true);
        this.ifHighest = new Evaluation(sheet.filled(true), tree, true);
        this.highest = new Evaluation(sheet.all(true), tree, true);
        this.shares = new Shares(tree, values);
        this.reasons = new ReasonMaker(tree, values, shares, assessment);
    }

    ScoreNode make(TreeNode node) {
        ScoreNodeBuilder made = new ScoreNodeBuilder(node.id(), node.isLeaf(), node.title(tree.framework.title()));
        for (TreeNode child : node.children) {
            made.addChild(make(child));
        }
        Bounds bounds = bounds(node);
        ExactNumber value = values.get(node);
        Bounds range = range(node, value, bounds);
        Coverage coverage = sheet.coverage(node);
        made.state(state(node, coverage))
                .value(value)
                .range(range == null ? null : range.lowest(), range == null ? null : range.highest())
                .bounds(bounds)
                .weight(node.weight)
                .effectiveWeight(shares.multiplier(node))
                .contribution(shares.contribution(node))
                .coverage(coverage);
        reasons.add(node, bounds, made);
        return made.make();
    }

    private @Nullable Bounds bounds(TreeNode node) {
        return between(ifLowest.get(node), ifHighest.get(node));
    }

    /**
     * {@return what the lowest and the highest ratings of all that is asked give; null, for unknown, where a score or a
     * bound lies beyond it: what leaves out a part can, and a formula that is not monotone}
     */
    private @Nullable Bounds range(TreeNode node, @Nullable ExactNumber value, @Nullable Bounds bounds) {
        Bounds ends = between(lowest.get(node), highest.get(node));
        boolean holds = ends != null
                && (value == null || ends.hold(value))
                && (bounds == null || (ends.hold(bounds.lowest()) && ends.hold(bounds.highest())));
        return holds ? ends : null;
    }

    private static @Nullable Bounds between(@Nullable ExactNumber one, @Nullable ExactNumber other) {
        return one == null || other == null ? null : Bounds.between(one, other);
    }

    private NodeState state(TreeNode node, Coverage coverage) {
        if (node.isLeaf()) {
            NodeState unrated = coverage.asked() == 0 ? NodeState.NOT_APPLICABLE : NodeState.MISSING;
            return coverage.rated() == 1 ? NodeState.SCORED : unrated;
        }
        if (tree.isWithheld(node, sheet.levels())) {
            return NodeState.WITHHELD;
        }
        return values.get(node) == null ? NodeState.NOTHING_TO_SCORE : NodeState.SCORED;
    }
}
