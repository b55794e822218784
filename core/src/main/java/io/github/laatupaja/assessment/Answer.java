// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.internal.AbsentFields;
import io.github.laatupaja.internal.values.Decimals;
import io.github.laatupaja.scale.Rating;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor says of one criterion: its state, the rating, and apart from both what the workshop does today.
 * Immutable and thread-safe.
 *
 * <p>A text that is empty is one that is absent. The criterion's rating is the assessor's own, never derived from the ratings of its statements. An answer read from
 * somewhere may contradict itself, such as a reason beside a rating: {@link Assessment#check} finds that.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "criterion",
    "state",
    "rating",
    "reason",
    "missingFeature",
    "practice",
    "evidence",
    "note",
    "importance",
    "statementRatings"
})
public final class Answer implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CriterionId criterion;
    private final AnswerState state;
    private final @Nullable String rating;
    private final @Nullable String reason;
    private final @Nullable FeatureId missingFeature;
    private final @Nullable String practice;
    private final @Nullable String note;
    private final @Nullable BigDecimal importance;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<EvidenceId> evidence;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<StatementRating> statementRatings;

    // by hand, not generated: these are the classes that every assessment needs, and half as many are loaded

    private Answer(CriterionId criterion, Rating rating) {
        this.criterion = requireNonNull(criterion, "criterion");
        this.state = AnswerState.RATED;
        this.rating = rating.text();
        this.reason = null;
        this.missingFeature = null;
        this.practice = null;
        this.note = null;
        this.importance = null;
        this.evidence = List.of();
        this.statementRatings = List.of();
    }

    private Answer(CriterionId criterion, Builder parts) {
        this.criterion = criterion;
        this.rating = AbsentFields.ifEmpty(parts.rating);
        this.reason = AbsentFields.ifEmpty(parts.reason);
        this.missingFeature = parts.missingFeature;
        this.practice = AbsentFields.ifEmpty(parts.practice);
        this.note = AbsentFields.ifEmpty(parts.note);
        this.importance = parts.importance;
        this.evidence = List.copyOf(parts.evidence);
        this.statementRatings = List.copyOf(parts.statementRatings);
        this.state = parts.state == null ? impliedState(rating, reason, missingFeature) : parts.state;
        if (importance != null) {
            checkedImportance(importance);
        }
        rating();
    }

    /** {@return the criterion} */
    @JsonProperty("criterion")
    public CriterionId criterion() {
        return criterion;
    }

    /**
     * {@return the state; where none is said, what the answer holds says it: rated with a rating, not applicable with a
     * reason or a missing feature, otherwise unanswered}
     */
    @JsonProperty("state")
    public AnswerState state() {
        return state;
    }

    /** {@return the state that the rest of the answer says; an empty text, such as a template's, says nothing} */
    AnswerState impliedState() {
        return impliedState(rating, reason, missingFeature);
    }

    private static AnswerState impliedState(
            @Nullable String rating, @Nullable String reason, @Nullable FeatureId missingFeature) {
        if (rating != null) {
            return AnswerState.RATED;
        }
        return reason != null || missingFeature != null ? AnswerState.NOT_APPLICABLE : AnswerState.UNANSWERED;
    }

    /** {@return the evidence that the answer rests on; may be empty} */
    @JsonProperty("evidence")
    public List<EvidenceId> evidence() {
        return evidence;
    }

    /** {@return the ratings of single statements, in the order given; may be empty} */
    @JsonProperty("statementRatings")
    public List<StatementRating> statementRatings() {
        return statementRatings;
    }

    @JsonProperty("rating")
    @Nullable
    String ratingOrNull() {
        return rating;
    }

    @JsonProperty("reason")
    @Nullable
    String reasonOrNull() {
        return reason;
    }

    @JsonProperty("missingFeature")
    @Nullable
    FeatureId missingFeatureOrNull() {
        return missingFeature;
    }

    @JsonProperty("practice")
    @Nullable
    String practiceOrNull() {
        return practice;
    }

    @JsonProperty("note")
    @Nullable
    String noteOrNull() {
        return note;
    }

    @JsonProperty("importance")
    @Nullable
    BigDecimal importanceOrNull() {
        return importance;
    }

    /** {@return the rating, if there is one} */
    @JsonIgnore
    public Optional<Rating> rating() {
        return rating == null ? Optional.empty() : Optional.of(Rating.of(rating));
    }

    /** {@return why the criterion is not applicable, in the assessor's own words} */
    @JsonIgnore
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** {@return the feature that the workshop has not, for which the criterion is not applicable} */
    @JsonIgnore
    public Optional<FeatureId> missingFeature() {
        return Optional.ofNullable(missingFeature);
    }

    /** {@return what the workshop does today; free text} */
    @JsonIgnore
    public Optional<String> practice() {
        return Optional.ofNullable(practice);
    }

    /** {@return a note of the assessor's, such as how the criterion was understood; free text} */
    @JsonIgnore
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** {@return how much the criterion matters to the workshop, above 0; weighs in no score unless a method is asked to} */
    @JsonIgnore
    public Optional<BigDecimal> importance() {
        return Optional.ofNullable(importance);
    }

    /** {@return a rated answer and nothing else} */
    public static Answer rated(CriterionId criterion, Rating rating) {
        return new Answer(requireNonNull(criterion, "criterion"), requireNonNull(rating, "rating"));
    }

    /** {@return an answer that the criterion is not applicable, in the assessor's own words} */
    public static Answer notApplicable(CriterionId criterion, String reason) {
        return builder()
                .criterion(criterion)
                .state(AnswerState.NOT_APPLICABLE)
                .reason(reason)
                .build();
    }

    /** {@return an answer that the criterion is not applicable because the workshop has no such feature} */
    public static Answer notApplicable(CriterionId criterion, FeatureId missingFeature) {
        return builder().criterion(criterion).missingFeature(missingFeature).build();
    }

    /** {@return an answer that the assessor cannot say} */
    public static Answer dontKnow(CriterionId criterion) {
        return builder().criterion(criterion).state(AnswerState.DONT_KNOW).build();
    }

    /** {@return no answer} */
    public static Answer unanswered(CriterionId criterion) {
        return builder().criterion(criterion).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Answer that && parts().equals(that.parts()));
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                criterion,
                state,
                rating,
                reason,
                missingFeature,
                practice,
                evidence,
                note,
                importance,
                statementRatings);
    }

    /** {@return criterion, state and rating, as {@code 27: rated 3}; no free text} */
    @Override
    public String toString() {
        return criterion + ": " + state.text() + (rating == null ? "" : " " + rating);
    }

    static BigDecimal checkedImportance(BigDecimal importance) {
        if (Decimals.checked(importance).signum() <= 0) {
            throw new InvalidValueException(
                    new MessagePattern(
                            "importance is {0}, expected a number above 0",
                            "tärkeys on {0}, odotettiin lukua, joka on yli 0", "vikten är {0}, väntade ett tal över 0"),
                    importance.toString());
        }
        return importance;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds answers; a criterion is required. Not thread-safe. */
    public static final class Builder {
        private @Nullable CriterionId criterion;
        private @Nullable AnswerState state;
        private @Nullable String rating;
        private @Nullable String reason;
        private @Nullable FeatureId missingFeature;
        private @Nullable String practice;
        private @Nullable String note;
        private @Nullable BigDecimal importance;
        private final List<EvidenceId> evidence = new ArrayList<>();
        private final List<StatementRating> statementRatings = new ArrayList<>();

        private Builder() {}

        /** Sets the criterion. */
        public Builder criterion(CriterionId newCriterion) {
            criterion = requireNonNull(newCriterion, "criterion");
            return this;
        }

        /** Sets the state; needed only for what the rest does not say, such as that the assessor does not know. */
        public Builder state(AnswerState newState) {
            state = requireNonNull(newState, "state");
            return this;
        }

        /** Adds evidence that the answer rests on. */
        public Builder addEvidence(EvidenceId piece) {
            evidence.add(requireNonNull(piece, "evidence element"));
            return this;
        }

        /** Adds the rating of a statement. */
        public Builder addStatementRating(StatementRating its) {
            statementRatings.add(requireNonNull(its, "statementRatings element"));
            return this;
        }

        /** Sets the rating. */
        public Builder rating(Rating newRating) {
            return ratingOrNull(requireNonNull(newRating, "rating").text());
        }

        /** Sets why the criterion is not applicable, in the assessor's own words. */
        public Builder reason(String newReason) {
            return reasonOrNull(requireNonNull(newReason, "reason"));
        }

        /** Sets the feature for whose absence the criterion is not applicable. */
        public Builder missingFeature(FeatureId feature) {
            return missingFeatureOrNull(requireNonNull(feature, "missingFeature"));
        }

        /** Sets what the workshop does today. */
        public Builder practice(String newPractice) {
            return practiceOrNull(requireNonNull(newPractice, "practice"));
        }

        /** Sets a note. */
        public Builder note(String newNote) {
            return noteOrNull(requireNonNull(newNote, "note"));
        }

        /** Sets how much the criterion matters, above 0. */
        public Builder importance(BigDecimal newImportance) {
            return importanceOrNull(requireNonNull(newImportance, "importance"));
        }

        Builder from(Answer answer) {
            return criterion(answer.criterion)
                    .state(answer.state)
                    .ratingOrNull(answer.rating)
                    .reasonOrNull(answer.reason)
                    .missingFeatureOrNull(answer.missingFeature)
                    .practiceOrNull(answer.practice)
                    .noteOrNull(answer.note)
                    .importanceOrNull(answer.importance)
                    .addAllEvidence(answer.evidence)
                    .addAllStatementRatings(answer.statementRatings);
        }

        Builder statementRatings(Iterable<? extends StatementRating> ratings) {
            statementRatings.clear();
            return addAllStatementRatings(ratings);
        }

        Builder addAllEvidence(Iterable<? extends EvidenceId> pieces) {
            pieces.forEach(this::addEvidence);
            return this;
        }

        Builder addAllStatementRatings(Iterable<? extends StatementRating> ratings) {
            ratings.forEach(this::addStatementRating);
            return this;
        }

        Builder ratingOrNull(@Nullable String newRating) {
            rating = newRating;
            return this;
        }

        Builder reasonOrNull(@Nullable String newReason) {
            reason = newReason;
            return this;
        }

        Builder missingFeatureOrNull(@Nullable FeatureId newMissingFeature) {
            missingFeature = newMissingFeature;
            return this;
        }

        Builder practiceOrNull(@Nullable String newPractice) {
            practice = newPractice;
            return this;
        }

        Builder noteOrNull(@Nullable String newNote) {
            note = newNote;
            return this;
        }

        Builder importanceOrNull(@Nullable BigDecimal newImportance) {
            importance = newImportance;
            return this;
        }

        /**
         * {@return the answer}
         * @throws IllegalStateException if the criterion is missing
         * @throws IllegalArgumentException if the importance is not above 0
         */
        public Answer build() {
            if (criterion == null) {
                throw new IllegalStateException(
                        "Cannot build Answer, some of required attributes are not set [criterion]");
            }
            return new Answer(criterion, this);
        }
    }

    @JsonCreator
    static Answer fromJson(
            @JsonProperty("criterion") @Nullable CriterionId criterion,
            @JsonProperty("state") @Nullable AnswerState state,
            @JsonProperty("rating") @Nullable String rating,
            @JsonProperty("reason") @Nullable String reason,
            @JsonProperty("missingFeature") @Nullable FeatureId missingFeature,
            @JsonProperty("practice") @Nullable String practice,
            @JsonProperty("evidence") @Nullable List<EvidenceId> evidence,
            @JsonProperty("note") @Nullable String note,
            @JsonProperty("importance") @Nullable BigDecimal importance,
            @JsonProperty("statementRatings") @Nullable List<StatementRating> statementRatings) {
        Builder answer = builder()
                .criterion(AbsentFields.required(criterion, "criterion"))
                .ratingOrNull(rating)
                .reasonOrNull(reason)
                .missingFeatureOrNull(missingFeature)
                .practiceOrNull(practice)
                .addAllEvidence(AbsentFields.copy(evidence, "evidence"))
                .noteOrNull(note)
                .importanceOrNull(importance)
                .addAllStatementRatings(AbsentFields.copy(statementRatings, "statementRatings"));
        return state == null ? answer.build() : answer.state(state).build();
    }
}
