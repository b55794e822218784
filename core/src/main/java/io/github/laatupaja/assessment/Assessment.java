// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.ScaleId;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.internal.Absent;
import io.github.laatupaja.internal.IsoDate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was found at one workshop, once, by one assessor, on one scale: answers to the criteria of an edition, the
 * evidence they rest on, and apart from them what the workshop means to do. Immutable and thread-safe.
 *
 * <p>An assessment is a record, sound or not: {@link #check} lists everything in it that cannot be, or should be looked
 * at. Answers are a list, so that a criterion answered twice survives any mapper and is found.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "format",
    "edition",
    "workshop",
    "date",
    "assessor",
    "scale",
    "profile",
    "answers",
    "evidence",
    "plan"
})
public abstract class Assessment implements Serializable {
    private static final long serialVersionUID = 1L;

    Assessment() {}

    /** The format of the JSON form that this library writes. */
    public static final String FORMAT = "laatupaja-assessment/1";

    // what is not said is null here, not a default value: its classes would be loaded with every assessment
    @JsonIgnore
    abstract @Nullable String formatOrNull();

    @JsonIgnore
    abstract @Nullable Assessor assessorOrNull();

    @JsonIgnore
    abstract @Nullable WorkshopProfile profileOrNull();

    /** {@return the format of its JSON form} */
    @JsonProperty("format")
    public String format() {
        String format = formatOrNull();
        return format == null ? FORMAT : format;
    }

    /** {@return the edition that was answered} */
    public abstract EditionId edition();

    /** {@return who assessed; the workshop itself unless said otherwise} */
    @JsonProperty("assessor")
    public Assessor assessor() {
        Assessor assessor = assessorOrNull();
        return assessor == null ? Assessor.of(AssessorKind.SELF) : assessor;
    }

    /** {@return the scale of every rating} */
    public abstract ScaleId scale();

    /** {@return what the workshop has and has not} */
    @JsonProperty("profile")
    public WorkshopProfile profile() {
        WorkshopProfile profile = profileOrNull();
        return profile == null ? WorkshopProfile.empty() : profile;
    }

    /** {@return the answers, in the order given} */
    public abstract List<Answer> answers();

    /** {@return the evidence, in the order given; may be empty} */
    @JsonProperty("evidence")
    public abstract List<Evidence> evidence();

    @JsonProperty("workshop")
    abstract @Nullable String workshopOrNull();

    @JsonProperty("date")
    abstract @Nullable String dateOrNull();

    @JsonProperty("plan")
    abstract @Nullable DevelopmentPlan planOrNull();

    /** {@return the workshop's name} */
    @JsonIgnore
    public Optional<String> workshop() {
        return Optional.ofNullable(workshopOrNull());
    }

    /** {@return the day on which the assessment was finished} */
    @JsonIgnore
    public Optional<LocalDate> date() {
        String date = dateOrNull();
        return date == null ? Optional.empty() : Optional.of(IsoDate.parse(date));
    }

    /** {@return what the workshop means to do} */
    @JsonIgnore
    public Optional<DevelopmentPlan> plan() {
        return Optional.ofNullable(planOrNull());
    }

    /** {@return the first answer to a criterion, if there is one} */
    public Optional<Answer> find(CriterionId criterion) {
        for (Answer answer : answers()) {
            if (answer.criterion().equals(criterion)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /** {@return this assessment with an answer in the place of the first one to its criterion, or as the last one} */
    public Assessment with(Answer answer) {
        List<Answer> answers = new ArrayList<>(answers());
        int place = find(answer.criterion()).map(answers::indexOf).orElse(-1);
        if (place < 0) {
            answers.add(answer);
        } else {
            answers.set(place, answer);
        }
        return builder().from(this).answers(answers).build();
    }

    /**
     * {@return everything in this assessment that cannot be, or should be looked at, held against an edition; in the
     * order of the assessment, then what it lacks; empty if there is nothing}
     */
    public List<Finding> check(CriteriaFramework framework) {
        return AssessmentCheck.findings(this, framework);
    }

    /**
     * {@return whether this assessment can be scored by an edition: whether nothing that {@link #check} finds is an
     * error; the quick way to know, since no warning is made}
     */
    public boolean isSound(CriteriaFramework framework) {
        return AssessmentCheck.errors(this, framework).isEmpty();
    }

    /** {@return edition, date and number of answers; no names and no free text} */
    @Override
    public final String toString() {
        String date = dateOrNull();
        return "assessment of " + edition() + (date == null ? "" : " on " + date) + ": "
                + answers().size() + " answers on scale " + scale();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Assessment that && parts().equals(that.parts()));
    }

    @Override
    public final int hashCode() {
        return parts().hashCode();
    }

    /** Everything by which assessments are told apart; a default that is said is the same as one that is not. */
    private List<@Nullable Object> parts() {
        return Arrays.asList(
                format(),
                edition(),
                workshopOrNull(),
                dateOrNull(),
                assessor(),
                scale(),
                profile(),
                answers(),
                evidence(),
                planOrNull());
    }

    @Value.Check
    Assessment check() {
        date();
        String workshop = workshopOrNull();
        // an empty text is an absent one, whoever read it
        return workshop != null && workshop.isEmpty()
                ? builder().from(this).workshopOrNull(null).build()
                : this;
    }

    /**
     * {@return the answers alone: by the workshop itself, undated, with nothing said of what it has}
     * @param edition the edition that was answered
     * @param scale the scale of every rating
     * @param answers the answers, in the order in which they are kept
     */
    public static Assessment of(EditionId edition, ScaleId scale, List<Answer> answers) {
        return ImmutableAssessment.make(null, null, null, edition, scale, answers, List.of(), null, null, null);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        // not returned as it is: the verifier would load both builder classes with this one, wanted or not
        return requireNonNull(ImmutableAssessment.builder());
    }

    /** Builds assessments; edition and scale are required. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the edition that was answered. */
        public abstract Builder edition(EditionId edition);

        /** Sets who assessed. */
        public final Builder assessor(Assessor assessor) {
            return assessorOrNull(requireNonNull(assessor, "assessor"));
        }

        /** Sets the scale of every rating. */
        public abstract Builder scale(ScaleId scale);

        /** Sets what the workshop has and has not. */
        public final Builder profile(WorkshopProfile profile) {
            return profileOrNull(requireNonNull(profile, "profile"));
        }

        /** Adds an answer. */
        public abstract Builder addAnswer(Answer answer);

        /** Adds answers. */
        public abstract Builder addAllAnswers(Iterable<? extends Answer> answers);

        /** Adds a piece of evidence. */
        public abstract Builder addEvidence(Evidence evidence);

        /** Sets the workshop's name. */
        public final Builder workshop(String name) {
            return workshopOrNull(Absent.ifEmpty(name));
        }

        /**
         * Sets the day on which the assessment was finished.
         *
         * @throws IllegalArgumentException if its year is not 0 to 9999
         */
        public final Builder date(LocalDate date) {
            return dateOrNull(IsoDate.text(date));
        }

        /** Sets what the workshop means to do. */
        public final Builder plan(DevelopmentPlan plan) {
            return planOrNull(plan);
        }

        abstract Builder formatOrNull(@Nullable String format);

        abstract Builder assessorOrNull(@Nullable Assessor assessor);

        abstract Builder profileOrNull(@Nullable WorkshopProfile profile);

        abstract Builder from(Assessment assessment);

        abstract Builder answers(Iterable<? extends Answer> answers);

        abstract Builder addAllEvidence(Iterable<? extends Evidence> evidence);

        abstract Builder workshopOrNull(@Nullable String name);

        abstract Builder dateOrNull(@Nullable String date);

        abstract Builder planOrNull(@Nullable DevelopmentPlan plan);

        /**
         * {@return the assessment}
         * @throws IllegalStateException if the edition or the scale is missing
         */
        public abstract Assessment build();
    }

    @JsonCreator
    static Assessment fromJson(
            @JsonProperty("format") @Nullable String format,
            @JsonProperty("edition") @Nullable EditionId edition,
            @JsonProperty("workshop") @Nullable String workshop,
            @JsonProperty("date") @Nullable String date,
            @JsonProperty("assessor") @Nullable Assessor assessor,
            @JsonProperty("scale") @Nullable ScaleId scale,
            @JsonProperty("profile") @Nullable WorkshopProfile profile,
            @JsonProperty("answers") @Nullable List<Answer> answers,
            @JsonProperty("evidence") @Nullable List<Evidence> evidence,
            @JsonProperty("plan") @Nullable DevelopmentPlan plan) {
        return builder()
                .formatOrNull(format)
                .edition(Absent.required(edition, "edition"))
                .workshopOrNull(workshop)
                .dateOrNull(date)
                .assessorOrNull(assessor)
                .scale(Absent.required(scale, "scale"))
                .profileOrNull(profile)
                .addAllAnswers(Absent.copy(answers))
                .addAllEvidence(Absent.copy(evidence))
                .planOrNull(plan)
                .build();
    }
}
