// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.assessment.Assessment;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The result of a scoring method: a tree like the framework's, in which every node has a value, bounds and coverage and
 * explains itself. Immutable and thread-safe.
 *
 * <p>Numbers are exact. Reasons, contributions and texts are computed when they are asked for. A score records its
 * method and options, edition, scale, assessor and date: scores that differ in these are not comparable.
 *
 * <p>Two scores are equal if all of these and all nodes are equal, whether the scores were computed, built by
 * {@link #builder}, or read from JSON by {@link Scores}.
 */
@Value.Immutable
public abstract class Score implements Serializable {
    private static final long serialVersionUID = 1L;

    Score() {}

    /** {@return the method} */
    public abstract MethodId method();

    @Value.Default
    RecordedOptions recordedOptions() {
        return RecordedOptions.NONE;
    }

    /** {@return every option of the method by name, in a fixed order} */
    public Map<String, String> options() {
        return recordedOptions().values();
    }

    /** {@return the edition that was answered} */
    public abstract EditionId edition();

    /** {@return the scale of the ratings} */
    public abstract ScaleId scale();

    /** {@return who assessed; empty for a row of a table, which does not say} */
    public abstract Optional<Assessor> assessor();

    /** {@return the day of the assessment} */
    public abstract Optional<LocalDate> date();

    /** {@return the version of the library that computed the score} */
    @Value.Default
    public String library() {
        return LibraryVersion.CURRENT;
    }

    /** {@return the node of the whole framework} */
    public abstract ScoreNode total();

    /** {@return the total score; empty if it is withheld or there is nothing to score} */
    public Optional<ExactNumber> value() {
        return total().value();
    }

    /** {@return the node of a group, if the score has it} */
    public Optional<ScoreNode> find(GroupId group) {
        return total().find(requireNonNull(group, "group"));
    }

    /**
     * {@return the node of a group}
     * @throws UnknownIdException if the score has no such group
     */
    public ScoreNode get(GroupId group) {
        return find(group).orElseThrow(() -> unknown("group", group));
    }

    /** {@return the node of a criterion, if the score has it} */
    public Optional<ScoreNode> find(CriterionId criterion) {
        return total().find(requireNonNull(criterion, "criterion"));
    }

    /**
     * {@return the node of a criterion}
     * @throws UnknownIdException if the score has no such criterion
     */
    public ScoreNode get(CriterionId criterion) {
        return find(criterion).orElseThrow(() -> unknown("criterion", criterion));
    }

    private UnknownIdException unknown(String kind, Id id) {
        return new UnknownIdException(
                id, kind + " " + id + " is not in this score, which is for edition '" + edition() + "'");
    }

    /** {@return why the total and each of its direct children is what it is, a reason to a line} */
    public String explain(Language language) {
        return total().explain(language);
    }

    @Value.Check
    void check() {
        if (total().id().isPresent()) {
            ScoreFindings findings = new ScoreFindings();
            findings.add(ScoreFindingCode.NOT_THE_WHOLE, "", "", total());
            findings.throwFirst();
        }
    }

    @Override
    public int hashCode() {
        return Objects.hash(method(), options(), edition(), scale(), value());
    }

    /** {@return the total's value, maximum and coverage, such as {@code 2.13 of 3 (47 of 49 criteria rated)}} */
    @Override
    public String toString() {
        return total().toString();
    }

    /** {@return a builder, for methods that compute scores themselves} */
    public static Builder builder() {
        return ImmutableScore.builder();
    }

    /**
     * Builds scores. Method, edition, scale and total are required. Not thread-safe.
     *
     * <pre>{@code
     * return Score.builder()
     *         .method(id())
     *         .option("floor", "2")
     *         .of(assessment)                            // edition, scale, assessor and date
     *         .total(ScoreNode.builder(framework).value(total).build())
     *         .build();
     * }</pre>
     */
    public abstract static class Builder {
        private final Map<String, String> options = new LinkedHashMap<>();

        Builder() {}

        /** Sets the method. */
        public abstract Builder method(MethodId method);

        /** Sets an option of the method by name; all options are needed to compute the score again. */
        public Builder option(String name, String value) {
            options.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
            return recordedOptions(new RecordedOptions(options));
        }

        /** Sets all options of the method. */
        public abstract Builder recordedOptions(RecordedOptions recordedOptions);

        /** Sets edition, scale, assessor and date from an assessment. */
        public Builder of(Assessment assessment) {
            return edition(assessment.edition())
                    .scale(assessment.scale())
                    .assessor(assessment.assessor())
                    .date(assessment.date());
        }

        /** Sets the edition that was answered. */
        public abstract Builder edition(EditionId edition);

        /** Sets the scale of the ratings. */
        public abstract Builder scale(ScaleId scale);

        abstract Builder assessor(Assessor assessor);

        abstract Builder assessor(Optional<? extends Assessor> assessor);

        abstract Builder date(Optional<? extends LocalDate> date);

        abstract Builder library(String library);

        /** Sets the node of the whole framework. */
        public abstract Builder total(ScoreNode total);

        /**
         * {@return the score}
         * @throws IllegalStateException if a required part is missing
         * @throws InconsistentScoreException if the total is a criterion or a group
         */
        public abstract Score build();
    }
}
