// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.assessment.Assessor;
import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.UnknownIdException;
import io.github.laatupaja.scale.ScaleId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a method made of an assessment: a tree like the framework's, in which every node says what it is and why.
 * Immutable and thread-safe.
 *
 * <p>The numbers are kept exact; nodes, reasons and explanations are made only when they are asked for. With the score
 * stand its method and options, edition, scale, assessor and date: scores that differ in these are not compared.
 *
 * <p>Two scores are equal if all of this and every node is, however they came about: computed, built by
 * {@link #builder}, or read from JSON by {@link Scores}.
 */
public abstract class Score implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient volatile @Nullable ScoreNode total;

    Score() {}

    /** {@return the method} */
    public abstract MethodId method();

    /** {@return every option of the method by name, in a fixed order} */
    public abstract Map<String, String> options();

    /** {@return the edition that was answered} */
    public abstract EditionId edition();

    /** {@return the scale of the ratings} */
    public abstract ScaleId scale();

    /** {@return who assessed; empty for a row of a table, which does not say} */
    public abstract Optional<Assessor> assessor();

    /** {@return the day of the assessment} */
    public abstract Optional<LocalDate> date();

    /** {@return the version of the library that computed the score} */
    public abstract String library();

    /** {@return the score of the whole; empty if it is withheld or there is nothing to score} */
    public abstract Optional<ExactNumber> value();

    abstract ScoreNode makeTotal();

    /** {@return the whole framework} */
    public final ScoreNode total() {
        ScoreNode made = total;
        if (made == null) {
            made = makeTotal();
            total = made;
        }
        return made;
    }

    /** {@return a group, if there is such} */
    public final Optional<ScoreNode> find(GroupId group) {
        return findBelow(total(), requireNonNull(group, "group"));
    }

    /**
     * {@return a group}
     * @throws IllegalArgumentException if there is no such group; an {@link UnknownIdException} where the framework is at
     *     hand
     */
    public final ScoreNode get(GroupId group) {
        checkKnown(group);
        return find(group).orElseThrow(() -> unknown("group " + group));
    }

    /** {@return a criterion, if there is such} */
    public final Optional<ScoreNode> find(CriterionId criterion) {
        return findBelow(total(), requireNonNull(criterion, "criterion"));
    }

    /**
     * {@return a criterion}
     * @throws IllegalArgumentException if there is no such criterion; an {@link UnknownIdException} where the framework is
     *     at hand
     */
    public final ScoreNode get(CriterionId criterion) {
        checkKnown(criterion);
        return find(criterion).orElseThrow(() -> unknown("criterion " + criterion));
    }

    /** Refuses an id that the framework does not know, where there is one to ask. */
    abstract void checkKnown(GroupId group);

    /** Refuses an id that the framework does not know, where there is one to ask. */
    abstract void checkKnown(CriterionId criterion);

    private IllegalArgumentException unknown(String what) {
        return new IllegalArgumentException(what + " is not in this score of edition '" + edition() + "'");
    }

    private static Optional<ScoreNode> findBelow(ScoreNode node, Id id) {
        for (ScoreNode child : node.children()) {
            Optional<ScoreNode> found = child.has(id) ? Optional.of(child) : findBelow(child, id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** {@return why the whole and each of its outermost groups is what it is, a line each} */
    public final String explain(Language language) {
        return total().explain(language);
    }

    /** {@return a builder, for methods of your own} */
    public static ScoreBuilder builder() {
        return new ScoreBuilder();
    }

    private List<Object> parts() {
        return List.of(method(), options(), edition(), scale(), assessor(), date(), library(), total());
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Score that && parts().equals(that.parts());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(method(), options(), edition(), scale(), value());
    }

    /** {@return value, range and coverage of the whole, as {@code 2.13 of 3 (47 of 49 criteria rated)}} */
    @Override
    public final String toString() {
        return total().toString();
    }
}
