// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Builds nodes of scores. By default, a node with a value is scored; a criterion without a value is missing and a group
 * without one has nothing to score; the weight is 1; the coverage of a group is the sum of its children's, and that of a
 * criterion follows from its state, where missing counts as unanswered. {@link #answer} sets it precisely.
 * Not thread-safe.
 */
public final class ScoreNodeBuilder {
    private final ImmutableRecordedNode.Builder node = ImmutableRecordedNode.builder();

    ScoreNodeBuilder(@Nullable Id id, boolean isCriterion, LocalizedText title) {
        node.id(id).isCriterion(isCriterion).title(title);
    }

    /** Sets the state. */
    public ScoreNodeBuilder state(NodeState state) {
        node.state(state);
        return this;
    }

    /** Sets the state and the coverage of a criterion from its answer; a rated one also needs a value. */
    public ScoreNodeBuilder answer(AnswerState answer) {
        return state(NodeState.of(answer)).coverage(Coverage.of(answer));
    }

    /** Sets the score. */
    public ScoreNodeBuilder value(@Nullable ExactNumber value) {
        node.value(value);
        return this;
    }

    /** Sets the lowest and the highest score that were possible for what is asked. */
    public ScoreNodeBuilder range(@Nullable ExactNumber minimum, @Nullable ExactNumber maximum) {
        node.minimum(minimum).maximum(maximum);
        return this;
    }

    /** Sets where the score could lie if everything missing were answered. */
    public ScoreNodeBuilder bounds(@Nullable Bounds bounds) {
        node.bounds(bounds);
        return this;
    }

    /** Sets the declared weight. */
    public ScoreNodeBuilder weight(ExactNumber weight) {
        node.weight(weight);
        return this;
    }

    /** Sets what the value is multiplied by in the total. */
    public ScoreNodeBuilder effectiveWeight(@Nullable ExactNumber weight) {
        node.effectiveWeight(weight);
        return this;
    }

    /** Sets the part of the total score that comes from here. */
    public ScoreNodeBuilder contribution(@Nullable ExactNumber contribution) {
        node.contribution(contribution);
        return this;
    }

    /** Sets how many criteria are in which state. */
    public ScoreNodeBuilder coverage(Coverage coverage) {
        node.coverage(coverage);
        return this;
    }

    /** Adds a reason; the most important comes first. */
    public ScoreNodeBuilder addReason(Reason reason) {
        node.addReason(reason);
        return this;
    }

    /** Adds a direct child; children come in published order. */
    public ScoreNodeBuilder addChild(ScoreNode child) {
        node.addChildNode(RecordedNode.copyOf(child.details()));
        return this;
    }

    /**
     * {@return the node}
     * @throws InconsistentScoreException if the node contradicts itself: if it is scored and has no value, or has one in a
     *     state that allows none; if minimum, bounds, value and maximum are out of order, or the value is outside its
     *     bounds though nothing is missing; if a weight is below 0; if its children cover more criteria than it does, or
     *     the answer of a criterion does not match its state; if contributions do not add up; if a criterion or group
     *     appears twice or where it cannot be. The message names the node and the value
     */
    public ScoreNode build() {
        ScoreNode built = buildUnchecked();
        ScoreFindings findings = new ScoreFindings();
        NodeCheck.check(built, "", findings);
        new StructureCheck(findings).checkAll(built, "");
        findings.throwFirst();
        return built;
    }

    /** {@return the node of a document, which is checked as a whole} */
    ScoreNode buildUnchecked() {
        return ScoreNode.of(node.build());
    }
}
