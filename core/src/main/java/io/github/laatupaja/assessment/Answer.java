// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.Rating;
import io.github.laatupaja.internal.Absent;
import io.github.laatupaja.internal.Decimals;
import io.github.laatupaja.internal.Malformed;
import io.github.laatupaja.internal.Message;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor says of one criterion: its state, the rating, and apart from both what the workshop does today.
 * Immutable and thread-safe.
 *
 * <p>A text that is empty is one that is absent. The criterion's rating is the assessor's own, never derived from the ratings of its statements. An answer read from
 * somewhere may contradict itself, such as a reason beside a rating: {@link Assessment#check} finds that.
 */
@Value.Immutable
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
public abstract class Answer implements Serializable {
    private static final long serialVersionUID = 1L;

    Answer() {}

    /** {@return the criterion} */
    public abstract CriterionId criterion();

    /**
     * {@return the state; where none is said, what the answer holds says it: rated with a rating, not applicable with a
     * reason or a missing feature, otherwise unanswered}
     */
    @Value.Default
    public AnswerState state() {
        return impliedState();
    }

    /** {@return the state that the rest of the answer says; an empty text, such as a template's, says nothing} */
    final AnswerState impliedState() {
        if (ratingOrNull() != null && !isEmpty(ratingOrNull())) {
            return AnswerState.RATED;
        }
        return (reasonOrNull() != null && !isEmpty(reasonOrNull())) || missingFeatureOrNull() != null
                ? AnswerState.NOT_APPLICABLE
                : AnswerState.UNANSWERED;
    }

    /** {@return the evidence that the answer rests on; may be empty} */
    public abstract List<EvidenceId> evidence();

    /** {@return the ratings of single statements, in the order given; may be empty} */
    public abstract List<StatementRating> statementRatings();

    @JsonProperty("rating")
    abstract @Nullable String ratingOrNull();

    @JsonProperty("reason")
    abstract @Nullable String reasonOrNull();

    @JsonProperty("missingFeature")
    abstract @Nullable FeatureId missingFeatureOrNull();

    @JsonProperty("practice")
    abstract @Nullable String practiceOrNull();

    @JsonProperty("note")
    abstract @Nullable String noteOrNull();

    @JsonProperty("importance")
    abstract @Nullable BigDecimal importanceOrNull();

    /** {@return the rating, if there is one} */
    @JsonIgnore
    public Optional<Rating> rating() {
        String rating = ratingOrNull();
        return rating == null ? Optional.empty() : Optional.of(Rating.of(rating));
    }

    /** {@return why the criterion is not applicable, in the assessor's own words} */
    @JsonIgnore
    public Optional<String> reason() {
        return Optional.ofNullable(reasonOrNull());
    }

    /** {@return the feature that the workshop has not, for which the criterion is not applicable} */
    @JsonIgnore
    public Optional<FeatureId> missingFeature() {
        return Optional.ofNullable(missingFeatureOrNull());
    }

    /** {@return what the workshop does today; free text} */
    @JsonIgnore
    public Optional<String> practice() {
        return Optional.ofNullable(practiceOrNull());
    }

    /** {@return a note of the assessor's, such as how the criterion was understood; free text} */
    @JsonIgnore
    public Optional<String> note() {
        return Optional.ofNullable(noteOrNull());
    }

    /** {@return how much the criterion matters to the workshop, above 0; weighs in no score unless a method is asked to} */
    @JsonIgnore
    public Optional<BigDecimal> importance() {
        return Optional.ofNullable(importanceOrNull());
    }

    /** {@return a rated answer and nothing else} */
    public static Answer rated(CriterionId criterion, Rating rating) {
        return ImmutableAnswer.make(
                criterion, AnswerState.RATED, List.of(), List.of(), rating.text(), null, null, null, null, null);
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

    /** {@return criterion, state and rating, as {@code 27: rated 3}; no free text} */
    @Override
    public final String toString() {
        String rating = ratingOrNull();
        return criterion() + ": " + state().text() + (rating == null ? "" : " " + rating);
    }

    @Value.Check
    Answer check() {
        BigDecimal importance = importanceOrNull();
        if (importance != null) {
            checkedImportance(importance);
        }
        if (hasEmptyText()) {
            return withoutEmptyTexts();
        }
        rating();
        return this;
    }

    static BigDecimal checkedImportance(BigDecimal importance) {
        if (Decimals.checked(importance).signum() <= 0) {
            throw Malformed.of(
                    new Message(
                            "importance is {0}, expected a number above 0",
                            "tärkeys on {0}, odotettiin lukua, joka on yli 0", "vikten är {0}, väntade ett tal över 0"),
                    importance.toString());
        }
        return importance;
    }

    // not by Absent: each class that every answer needs is paid for before a first score
    private boolean hasEmptyText() {
        return isEmpty(ratingOrNull()) || isEmpty(reasonOrNull()) || isEmpty(practiceOrNull()) || isEmpty(noteOrNull());
    }

    private static boolean isEmpty(@Nullable String text) {
        return text != null && text.isEmpty();
    }

    private Answer withoutEmptyTexts() {
        return builder()
                .from(this)
                .ratingOrNull(Absent.ifEmpty(ratingOrNull()))
                .reasonOrNull(Absent.ifEmpty(reasonOrNull()))
                .practiceOrNull(Absent.ifEmpty(practiceOrNull()))
                .noteOrNull(Absent.ifEmpty(noteOrNull()))
                .build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        // not returned as it is: the verifier would load both builder classes with this one, wanted or not
        return requireNonNull(ImmutableAnswer.builder());
    }

    /** Builds answers; a criterion is required. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the criterion. */
        public abstract Builder criterion(CriterionId criterion);

        /** Sets the state; needed only for what the rest does not say, such as that the assessor does not know. */
        public abstract Builder state(AnswerState state);

        /** Adds evidence that the answer rests on. */
        public abstract Builder addEvidence(EvidenceId evidence);

        /** Adds the rating of a statement. */
        public abstract Builder addStatementRating(StatementRating rating);

        /** Sets the rating. */
        public final Builder rating(Rating rating) {
            return ratingOrNull(rating.text());
        }

        /** Sets why the criterion is not applicable, in the assessor's own words. */
        public final Builder reason(String reason) {
            return reasonOrNull(Absent.ifEmpty(reason));
        }

        /** Sets the feature for whose absence the criterion is not applicable. */
        public final Builder missingFeature(FeatureId feature) {
            return missingFeatureOrNull(feature);
        }

        /** Sets what the workshop does today. */
        public final Builder practice(String practice) {
            return practiceOrNull(Absent.ifEmpty(practice));
        }

        /** Sets a note. */
        public final Builder note(String note) {
            return noteOrNull(Absent.ifEmpty(note));
        }

        /** Sets how much the criterion matters, above 0. */
        public final Builder importance(BigDecimal importance) {
            return importanceOrNull(importance);
        }

        abstract Builder from(Answer answer);

        abstract Builder statementRatings(Iterable<? extends StatementRating> ratings);

        abstract Builder addAllEvidence(Iterable<? extends EvidenceId> evidence);

        abstract Builder addAllStatementRatings(Iterable<? extends StatementRating> ratings);

        abstract Builder ratingOrNull(@Nullable String rating);

        abstract Builder reasonOrNull(@Nullable String reason);

        abstract Builder missingFeatureOrNull(@Nullable FeatureId feature);

        abstract Builder practiceOrNull(@Nullable String practice);

        abstract Builder noteOrNull(@Nullable String note);

        abstract Builder importanceOrNull(@Nullable BigDecimal importance);

        /**
         * {@return the answer}
         * @throws IllegalStateException if the criterion is missing
         * @throws IllegalArgumentException if the importance is not above 0
         */
        public abstract Answer build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Answer fromJson(ImmutableAnswer json) {
        return json;
    }
}
