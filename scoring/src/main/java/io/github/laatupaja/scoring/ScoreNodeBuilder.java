// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds nodes of scores. Without further words a node with a value is scored, one without has nothing to score, or is
 * missing if it is a criterion; its weight is 1; and its coverage is that of its children, or of a criterion what its state
 * says, where what is missing counts as unanswered; {@link #answer} says it more closely. Not thread-safe.
 */
public final class ScoreNodeBuilder {
    private static final Coverage RATED = new Coverage(1, 0, 0, 0);
    private static final Coverage NOT_APPLICABLE = new Coverage(0, 1, 0, 0);
    private static final Coverage DONT_KNOW = new Coverage(0, 0, 1, 0);
    private static final Coverage UNANSWERED = new Coverage(0, 0, 0, 1);

    private final @Nullable Id id;
    private final boolean isCriterion;
    private final LocalizedText title;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<ScoreNode> children = new ArrayList<>();
    private ExactNumber weight = ExactNumber.ONE;
    private @Nullable NodeState state;
    private @Nullable Coverage coverage;
    private @Nullable ExactNumber value;
    private @Nullable ExactNumber minimum;
    private @Nullable ExactNumber maximum;
    private @Nullable ExactNumber effectiveWeight;
    private @Nullable ExactNumber contribution;
    private @Nullable Bounds bounds;

    ScoreNodeBuilder(@Nullable Id id, boolean isCriterion, LocalizedText title) {
        this.id = id;
        this.isCriterion = isCriterion;
        this.title = title;
    }

    /** Sets what became of it. */
    public ScoreNodeBuilder state(NodeState newState) {
        state = requireNonNull(newState, "newState");
        return this;
    }

    /** Sets the state and the coverage of a criterion as its answer has them; what is rated needs a value. */
    public ScoreNodeBuilder answer(AnswerState answer) {
        if (answer == AnswerState.RATED) {
            return state(NodeState.SCORED).coverage(RATED);
        }
        return answer == AnswerState.NOT_APPLICABLE
                ? state(NodeState.NOT_APPLICABLE).coverage(NOT_APPLICABLE)
                : state(NodeState.MISSING).coverage(answer == AnswerState.DONT_KNOW ? DONT_KNOW : UNANSWERED);
    }

    /** Sets the score. */
    public ScoreNodeBuilder value(@Nullable ExactNumber newValue) {
        value = newValue;
        return this;
    }

    /** Sets what was possible for what is asked: the lowest and the highest score. */
    public ScoreNodeBuilder range(@Nullable ExactNumber lowest, @Nullable ExactNumber highest) {
        minimum = lowest;
        maximum = highest;
        return this;
    }

    /** Sets where the score could lie if everything missing were answered. */
    public ScoreNodeBuilder bounds(@Nullable Bounds newBounds) {
        bounds = newBounds;
        return this;
    }

    /** Sets the weight before anything is left out. */
    public ScoreNodeBuilder weight(ExactNumber newWeight) {
        weight = requireNonNull(newWeight, "newWeight");
        return this;
    }

    /** Sets what the value is multiplied by in the whole. */
    public ScoreNodeBuilder effectiveWeight(@Nullable ExactNumber newWeight) {
        effectiveWeight = newWeight;
        return this;
    }

    /** Sets the part of the whole's score that comes from here. */
    public ScoreNodeBuilder contribution(@Nullable ExactNumber newContribution) {
        contribution = newContribution;
        return this;
    }

    /** Sets how many criteria are in which state. */
    public ScoreNodeBuilder coverage(Coverage newCoverage) {
        coverage = requireNonNull(newCoverage, "newCoverage");
        return this;
    }

    /** Adds why it is what it is; the most important first. */
    public ScoreNodeBuilder addReason(Reason reason) {
        reasons.add(requireNonNull(reason, "reason"));
        return this;
    }

    /** Adds what is right below; in published order. */
    public ScoreNodeBuilder addChild(ScoreNode child) {
        children.add(requireNonNull(child, "child"));
        return this;
    }

    /**
     * {@return the node}
     * @throws InconsistentScoreException if it contradicts itself: if it is scored and has no value, or has one in a state
     *     that allows none; if minimum, bounds, value and maximum are out of order, or the value is outside its bounds
     *     though nothing is missing; if a weight is below 0; if more is counted below than here, or the answer of a
     *     criterion is not that of its state; if contributions do not add up; if anything appears twice or where it
     *     cannot be; names the node and the value
     */
    public ScoreNode build() {
        ScoreNode node = make();
        Findings findings = new Findings();
        NodeCheck.check(node, "", findings);
        new StructureCheck(findings).checkAll(node, "");
        findings.refuse();
        return node;
    }

    /** {@return the node, unchecked: of a method that is known to be right, or of a document that is checked as a whole} */
    ScoreNode make() {
        NodeState made = state();
        NodeParts parts = new NodeParts(
                id,
                isCriterion,
                made,
                value,
                minimum,
                maximum,
                bounds,
                weight,
                effectiveWeight,
                contribution,
                coverage == null ? usualCoverage(made) : coverage,
                List.copyOf(reasons),
                List.copyOf(children));
        return new ScoreNode(title, parts);
    }

    private NodeState state() {
        if (state != null) {
            return state;
        }
        if (value != null) {
            return NodeState.SCORED;
        }
        return isCriterion ? NodeState.MISSING : NodeState.NOTHING_TO_SCORE;
    }

    private Coverage usualCoverage(NodeState made) {
        if (isCriterion && made == NodeState.NOT_APPLICABLE) {
            return NOT_APPLICABLE;
        }
        if (isCriterion) {
            return made == NodeState.SCORED ? RATED : UNANSWERED;
        }
        Coverage sum = new Coverage(0, 0, 0, 0);
        for (ScoreNode child : children) {
            sum = sum.plus(child.coverage());
        }
        return sum;
    }
}
