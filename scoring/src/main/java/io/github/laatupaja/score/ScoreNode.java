// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The total, a group or a criterion of a score: a light view that computes each part when it is asked for. Immutable and
 * thread-safe.
 *
 * <p>Values are in the units of the method: from 0 to 3 under a mean of ratings 0–3. {@link #minimum} and
 * {@link #maximum} say what was possible for what this workshop was asked. Two nodes are equal if all their parts but the
 * titles are.
 */
public final class ScoreNode implements Serializable {
    private static final long serialVersionUID = 1L;

    private final NodeDetails details;

    private ScoreNode(NodeDetails details) {
        this.details = details;
    }

    /** {@return a view of a node} */
    public static ScoreNode of(NodeDetails details) {
        return new ScoreNode(requireNonNull(details, "details"));
    }

    /** {@return a builder of the total} */
    public static ScoreNodeBuilder builder(CriteriaFramework framework) {
        return new ScoreNodeBuilder(null, false, framework.title());
    }

    /** {@return a builder of a group's node} */
    public static ScoreNodeBuilder builder(CriterionGroup group) {
        return new ScoreNodeBuilder(group.id(), false, group.title());
    }

    /** {@return a builder of a criterion's node} */
    public static ScoreNodeBuilder builder(Criterion criterion) {
        return new ScoreNodeBuilder(criterion.id(), true, criterion.text());
    }

    NodeDetails details() {
        return details;
    }

    /** {@return the id of the criterion or group; empty for the total} */
    public Optional<Id> id() {
        return Optional.ofNullable(details.id());
    }

    /** {@return the group's title, the criterion's text, or the framework's title} */
    public LocalizedText title() {
        return details.title();
    }

    /** {@return whether this is a criterion} */
    public boolean isCriterion() {
        return details.isCriterion();
    }

    /** {@return the direct children, in published order; empty for a criterion} */
    public List<ScoreNode> children() {
        return List.copyOf(views(details.children()));
    }

    private static List<ScoreNode> views(List<? extends NodeDetails> details) {
        List<ScoreNode> views = new ArrayList<>(details.size());
        for (NodeDetails one : details) {
            views.add(new ScoreNode(one));
        }
        return views;
    }

    /** {@return all criteria below at any depth, in published order; the criterion itself for a criterion} */
    public List<ScoreNode> criteria() {
        List<NodeDetails> criteria = new ArrayList<>();
        addCriteria(details, criteria);
        return views(criteria);
    }

    private static void addCriteria(NodeDetails node, List<NodeDetails> criteria) {
        if (node.isCriterion()) {
            criteria.add(node);
        }
        for (NodeDetails child : node.children()) {
            addCriteria(child, criteria);
        }
    }

    /** {@return the criterion or group with an id below this node} */
    Optional<ScoreNode> find(Id id) {
        return Optional.ofNullable(details.find(id)).map(ScoreNode::of);
    }

    /** {@return the state} */
    public NodeState state() {
        return details.state();
    }

    /**
     * {@return the score; empty if there is none. A missing criterion has one if the method counts it as the lowest level
     * or as 0}
     */
    public Optional<ExactNumber> value() {
        return Optional.ofNullable(details.value());
    }

    /**
     * {@return the lowest score that was possible for what is asked; empty if nothing is asked, or it is unknown}
     *
     * <p>It is the score with the lowest ratings, and {@link #maximum} is the score with the highest. Both are unknown if
     * the score or a bound lies outside them. A nested mean of sums of different size can do that when it leaves out a group
     * without a score, and so can a formula that is not monotone.
     */
    public Optional<ExactNumber> minimum() {
        return Optional.ofNullable(details.minimum());
    }

    /** {@return the highest score that was possible for what is asked; empty if {@link #minimum} is} */
    public Optional<ExactNumber> maximum() {
        return Optional.ofNullable(details.maximum());
    }

    /**
     * {@return where the score lies between minimum and maximum, from 0 to 1; empty if one of the three is, or if minimum
     * and maximum are equal}
     */
    public Optional<ExactNumber> share() {
        ExactNumber value = details.value();
        ExactNumber lowest = details.minimum();
        ExactNumber highest = details.maximum();
        if (value == null || lowest == null || highest == null || lowest.equals(highest)) {
            return Optional.empty();
        }
        return Optional.of(value.minus(lowest).dividedBy(highest.minus(lowest)));
    }

    /**
     * {@return where the score could lie if everything missing were answered; empty if nothing is asked, or if the score is
     * withheld whatever is answered}
     *
     * <p>Under a monotone method the score would lie between the two. Under any other method they are the scores with the
     * lowest and the highest ratings. The bounds assume that everything is answered. A nested aggregation that leaves out a
     * withheld group includes it in its bounds, so that its score may lie outside them. A group that is withheld because
     * something is not applicable has no bounds, since no answer would give it a score.
     */
    public Optional<Bounds> bounds() {
        return Optional.ofNullable(details.bounds());
    }

    /** {@return the declared weight, before anything is left out; 1 for the total} */
    public ExactNumber weight() {
        return details.weight();
    }

    /**
     * {@return what the value is multiplied by in the total, so that the product is the contribution; empty if the value
     * does not count in the total as it is}
     *
     * <p>If the method uses only means, this is the share of the total that is decided here. If the total is a flat
     * aggregation over all criteria, a group's value counts only if the group weighs its criteria in the same proportions.
     * If it does not, as with a minimum below a flat mean, this is empty, and {@link #contribution} is the sum of what its
     * criteria contribute.
     */
    public Optional<ExactNumber> effectiveWeight() {
        return Optional.ofNullable(details.effectiveWeight());
    }

    /**
     * {@return the part of the total score that comes from here; the contributions of all criteria add up to the total}
     *
     * <p>If a formula is not additive, a part contributes its value times the formula's partial derivative (Euler's theorem
     * on homogeneous functions). Of a minimum only the lowest value contributes; of equal ones, the first in published
     * order. If the derivatives of a formula are unknown, the result is divided in proportion to weight times value.
     */
    public Optional<ExactNumber> contribution() {
        return Optional.ofNullable(details.contribution());
    }

    /** {@return how many criteria are in which state} */
    public Coverage coverage() {
        return details.coverage();
    }

    /** {@return why the node is what it is, most important first} */
    public List<Reason> reasons() {
        return details.reasons();
    }

    /** {@return why the node is what it is, and what each direct child comes to, a reason to a line} */
    public String explain(Language language) {
        return NodeText.explain(this, language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ScoreNode that && areEqual(details, that.details));
    }

    private static boolean areEqual(NodeDetails one, NodeDetails other) {
        return Objects.equals(one.id(), other.id())
                && one.isCriterion() == other.isCriterion()
                && one.state() == other.state()
                && Objects.equals(one.value(), other.value())
                && Objects.equals(one.minimum(), other.minimum())
                && Objects.equals(one.maximum(), other.maximum())
                && Objects.equals(one.bounds(), other.bounds())
                && one.weight().equals(other.weight())
                && Objects.equals(one.effectiveWeight(), other.effectiveWeight())
                && Objects.equals(one.contribution(), other.contribution())
                && one.coverage().equals(other.coverage())
                && one.reasons().equals(other.reasons())
                && views(one.children()).equals(views(other.children()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(details.id(), details.state(), details.value(), details.coverage());
    }

    /** {@return id, value and coverage, such as {@code toiminta-2: 2.18 of 3 (11 of 12 criteria rated)}} */
    @Override
    public String toString() {
        return NodeText.line(this);
    }
}
