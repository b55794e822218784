// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One criterion, one group or the whole, within a score. Immutable and thread-safe.
 *
 * <p>Values are in the units of the scale: on 0–3, a mean lies from 0 to 3. {@link #minimum} and {@link #maximum} say
 * what was possible for what this workshop was asked.
 */
public final class ScoreNode {
    private static final int DECIMALS = 2;

    private final Score score;
    private final TreeNode node;

    ScoreNode(Score score, TreeNode node) {
        this.score = score;
        this.node = node;
    }

    /** {@return the id of the criterion or group; empty for the whole} */
    public Optional<Id> id() {
        return Optional.ofNullable(node.id());
    }

    /** {@return the group's title, the criterion's text, or the framework's title} */
    public LocalizedText title() {
        return node.title(score.tree.framework.title());
    }

    /** {@return whether this is a criterion} */
    public boolean isCriterion() {
        return node.isLeaf();
    }

    /** {@return what is right below, in published order; empty for a criterion} */
    public List<ScoreNode> children() {
        List<ScoreNode> children = new ArrayList<>();
        for (TreeNode child : node.children) {
            children.add(new ScoreNode(score, child));
        }
        return children;
    }

    /** {@return the criteria below at any depth, in published order; the criterion itself for a criterion} */
    public List<ScoreNode> criteria() {
        List<ScoreNode> criteria = new ArrayList<>();
        for (TreeNode leaf : score.tree.leaves.subList(node.firstLeaf, node.endLeaf())) {
            criteria.add(new ScoreNode(score, leaf));
        }
        return criteria;
    }

    /** {@return what became of it} */
    public NodeState state() {
        if (node.isLeaf()) {
            return switch (score.sheet.state(node.firstLeaf)) {
                case RATED -> NodeState.SCORED;
                case NOT_APPLICABLE -> NodeState.NOT_APPLICABLE;
                default -> NodeState.MISSING;
            };
        }
        if (score.withholding.reason(node) != null) {
            return NodeState.WITHHELD;
        }
        return value().isPresent() ? NodeState.SCORED : NodeState.NOTHING_TO_SCORE;
    }

    /**
     * {@return the score; empty where there is none. A missing criterion has one where the method counts it as lowest or
     * as 0}
     */
    public Optional<ExactNumber> value() {
        return Optional.ofNullable(score.values.get(node));
    }

    /** {@return the lowest score that was possible for what is asked; empty where nothing is} */
    public Optional<ExactNumber> minimum() {
        return Optional.ofNullable(score.derived().minimum.get(node));
    }

    /** {@return the highest score that was possible for what is asked; empty where nothing is} */
    public Optional<ExactNumber> maximum() {
        return Optional.ofNullable(score.derived().maximum.get(node));
    }

    /** {@return where the score lies between minimum and maximum, from 0 to 1; empty where there is none} */
    public Optional<ExactNumber> share() {
        ExactNumber value = score.values.get(node);
        ExactNumber lowest = score.derived().minimum.get(node);
        ExactNumber highest = score.derived().maximum.get(node);
        if (value == null || lowest == null || highest == null || lowest.equals(highest)) {
            return Optional.empty();
        }
        return Optional.ofNullable(value.minus(lowest).dividedBy(highest.minus(lowest)));
    }

    /** {@return where the score could lie if everything missing were answered; empty where nothing is asked} */
    public Optional<Bounds> bounds() {
        ExactNumber lowest = score.derived().ifLowest.get(node);
        ExactNumber highest = score.derived().ifHighest.get(node);
        return lowest == null || highest == null ? Optional.empty() : Optional.of(new Bounds(lowest, highest));
    }

    /** {@return the weight before anything is left out; 1 for the whole} */
    public ExactNumber weight() {
        return node.weight;
    }

    /** {@return what the value is multiplied by in the whole; empty where it does not count in it} */
    public Optional<ExactNumber> effectiveWeight() {
        return Optional.ofNullable(score.derived().coefficients[node.index]);
    }

    /** {@return the part of the whole's score that comes from here; those of all criteria add up to the whole's} */
    public Optional<ExactNumber> contribution() {
        ExactNumber sum = null;
        for (TreeNode leaf : score.tree.leaves.subList(node.firstLeaf, node.endLeaf())) {
            ExactNumber weight = score.derived().coefficients[leaf.index];
            ExactNumber value = score.values.get(leaf);
            if (weight != null && value != null) {
                ExactNumber part = weight.times(value);
                sum = sum == null ? part : sum.plus(part);
            }
        }
        return Optional.ofNullable(sum);
    }

    /** {@return how many criteria are in which state} */
    public Coverage coverage() {
        return score.sheet.coverage(node);
    }

    /** {@return why it is what it is, most important first} */
    public List<Reason> reasons() {
        return Explanation.reasons(this);
    }

    /** {@return why it is what it is, and what each part right below comes to, in lines} */
    public String explain(Language language) {
        return Explanation.text(this, language);
    }

    AnswerState answerState() {
        return score.sheet.state(node.firstLeaf);
    }

    Score score() {
        return score;
    }

    TreeNode node() {
        return node;
    }

    /** {@return id, value and coverage, as {@code toiminta-2: 2.18 of 3 (11 of 12 criteria rated)}} */
    @Override
    public String toString() {
        String name = id().map(id -> id + ": ").orElse("");
        String maximum =
                maximum().map(most -> " of " + most.text("en", DECIMALS)).orElse("");
        String value = value().map(it -> it.text("en", DECIMALS) + maximum).orElse(state().text());
        Coverage coverage = coverage();
        return name
                + value
                + (isCriterion() ? "" : " (" + coverage.rated() + " of " + coverage.asked() + " criteria rated)");
    }
}
