// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One criterion, one group or the whole, within a score. Immutable and thread-safe.
 *
 * <p>Values are in the units of the method: under a mean on 0–3, from 0 to 3. {@link #minimum} and {@link #maximum} say
 * what was possible for what this workshop was asked. Nodes are equal if all but their titles are.
 */
public final class ScoreNode implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LocalizedText title;
    private final NodeParts parts;

    ScoreNode(LocalizedText title, NodeParts parts) {
        this.title = title;
        this.parts = parts;
    }

    /** {@return a builder of the whole} */
    public static ScoreNodeBuilder builder(CriteriaFramework framework) {
        return new ScoreNodeBuilder(null, false, framework.title());
    }

    /** {@return a builder of a group} */
    public static ScoreNodeBuilder builder(CriterionGroup group) {
        return new ScoreNodeBuilder(group.id(), false, group.title());
    }

    /** {@return a builder of a criterion} */
    public static ScoreNodeBuilder builder(Criterion criterion) {
        return new ScoreNodeBuilder(criterion.id(), true, criterion.text());
    }

    /** {@return the id of the criterion or group; empty for the whole} */
    public Optional<Id> id() {
        return Optional.ofNullable(parts.id());
    }

    boolean has(Id id) {
        return id.equals(parts.id());
    }

    /** {@return the group's title, the criterion's text, or the framework's title} */
    public LocalizedText title() {
        return title;
    }

    /** {@return whether this is a criterion} */
    public boolean isCriterion() {
        return parts.isCriterion();
    }

    /** {@return what is right below, in published order; empty for a criterion} */
    public List<ScoreNode> children() {
        return parts.children();
    }

    /** {@return the criteria below at any depth, in published order; the criterion itself for a criterion} */
    public List<ScoreNode> criteria() {
        List<ScoreNode> criteria = new ArrayList<>();
        addCriteria(criteria);
        return criteria;
    }

    private void addCriteria(List<ScoreNode> criteria) {
        if (isCriterion()) {
            criteria.add(this);
        }
        for (ScoreNode child : parts.children()) {
            child.addCriteria(criteria);
        }
    }

    /** {@return what became of it} */
    public NodeState state() {
        return parts.state();
    }

    /**
     * {@return the score; empty where there is none. A missing criterion has one where the method counts it as lowest or
     * as 0}
     */
    public Optional<ExactNumber> value() {
        return Optional.ofNullable(parts.value());
    }

    /**
     * {@return the lowest score that was possible for what is asked; empty where nothing is, or it is not known}
     *
     * <p>It is the score with the lowest ratings, and {@link #maximum} that with the highest, unless the score or a bound
     * lies beyond them: a nested mean of sums of unlike size can, where it leaves out one that has no score, and so can a
     * formula that is not monotone. Then neither is known.
     */
    public Optional<ExactNumber> minimum() {
        return Optional.ofNullable(parts.minimum());
    }

    /** {@return the highest score that was possible for what is asked; empty where {@link #minimum} is} */
    public Optional<ExactNumber> maximum() {
        return Optional.ofNullable(parts.maximum());
    }

    /** {@return where the score lies between minimum and maximum, from 0 to 1; empty where any of them is} */
    public Optional<ExactNumber> share() {
        ExactNumber value = parts.value();
        ExactNumber lowest = parts.minimum();
        ExactNumber highest = parts.maximum();
        if (value == null || lowest == null || highest == null || lowest.equals(highest)) {
            return Optional.empty();
        }
        return Optional.of(value.minus(lowest).dividedBy(highest.minus(lowest)));
    }

    /**
     * {@return where the score could lie if everything missing were answered; empty where nothing is asked, or the score is
     * withheld whatever is answered}
     *
     * <p>Between these under a method that is monotone; of another, the scores with the two ends. They suppose that
     * everything is answered: where a nested aggregation leaves out a group whose score is withheld for what is missing, the
     * score itself leaves it out, the bounds take it in, and the score may lie outside them. A group that is withheld for
     * what is not applicable has no bounds, for no answer would give it a score.
     */
    public Optional<Bounds> bounds() {
        return Optional.ofNullable(parts.bounds());
    }

    /** {@return the weight before anything is left out; 1 for the whole} */
    public ExactNumber weight() {
        return parts.weight();
    }

    /**
     * {@return what the value is multiplied by in the whole, so that the two give the contribution; empty where the value
     * does not count in the whole}
     *
     * <p>Under means alone, this is the share of the whole that is decided here. Where the whole looks at all criteria
     * (flat), a group's value counts only if it has its criteria in the same proportions; where it has not, as a minimum
     * below a flat mean, this is empty, and {@link #contribution} is what its criteria contribute.
     */
    public Optional<ExactNumber> effectiveWeight() {
        return Optional.ofNullable(parts.effectiveWeight());
    }

    /**
     * {@return the part of the whole's score that comes from here; those of all criteria add up to the whole's}
     *
     * <p>Where a formula is not additive, a part contributes its value times the formula's slope there (Euler): of a
     * minimum, only the lowest does, of equal ones the first in published order. Of a formula whose slopes are not known
     * the result is shared out by weight times value.
     */
    public Optional<ExactNumber> contribution() {
        return Optional.ofNullable(parts.contribution());
    }

    /** {@return how many criteria are in which state} */
    public Coverage coverage() {
        return parts.coverage();
    }

    /** {@return why it is what it is, most important first} */
    public List<Reason> reasons() {
        return parts.reasons();
    }

    /** {@return why it is what it is, and what each part right below comes to, in lines} */
    public String explain(Language language) {
        return Wording.text(this, language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoreNode that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** {@return id, value and coverage, as {@code toiminta-2: 2.18 of 3 (11 of 12 criteria rated)}} */
    @Override
    public String toString() {
        return Wording.line(this);
    }
}
