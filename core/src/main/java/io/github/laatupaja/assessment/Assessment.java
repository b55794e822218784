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
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.internal.AbsentFields;
import io.github.laatupaja.internal.values.IsoDate;
import io.github.laatupaja.scale.ScaleId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found at one workshop, once, by one assessor, on one scale: answers to the criteria of an edition, the
 * evidence they rest on, and apart from them what the workshop means to do. Immutable and thread-safe.
 *
 * <p>An assessment is a record, sound or not: {@link #check} lists everything in it that cannot be, or should be looked
 * at. Answers are a list, so that a criterion answered twice survives any mapper and is found.
 */
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
public final class Assessment implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The format of the JSON form that this library writes. */
    public static final String FORMAT = "laatupaja-assessment/1";

    private final EditionId edition;
    private final ScaleId scale;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<Answer> answers;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<Evidence> evidence;

    // what is not said is null here, not a default value: its classes would be loaded with every assessment
    private final @Nullable String format;
    private final @Nullable Assessor assessor;
    private final @Nullable WorkshopProfile profile;
    private final @Nullable String workshop;
    private final @Nullable String date;
    private final @Nullable DevelopmentPlan plan;

    // by hand, not generated: these are the classes that every score needs, and half as many are loaded

    private Assessment(EditionId edition, ScaleId scale, List<Answer> answers) {
        this.edition = requireNonNull(edition, "edition");
        this.scale = requireNonNull(scale, "scale");
        this.answers = List.copyOf(answers);
        this.evidence = List.of();
        this.format = null;
        this.assessor = null;
        this.profile = null;
        this.workshop = null;
        this.date = null;
        this.plan = null;
    }

    private Assessment(EditionId edition, ScaleId scale, Builder parts) {
        this.edition = edition;
        this.scale = scale;
        this.answers = List.copyOf(parts.answers);
        this.evidence = List.copyOf(parts.evidence);
        this.format = parts.format;
        this.assessor = parts.assessor;
        this.profile = parts.profile;
        this.workshop = AbsentFields.ifEmpty(parts.workshop); // an empty text is an absent one, whoever read it
        this.date = parts.date;
        this.plan = parts.plan;
        date();
    }

    /** {@return the format of its JSON form} */
    @JsonProperty("format")
    public String format() {
        return format == null ? FORMAT : format;
    }

    /** {@return the edition that was answered} */
    @JsonProperty("edition")
    public EditionId edition() {
        return edition;
    }

    /** {@return who assessed; the workshop itself unless said otherwise} */
    @JsonProperty("assessor")
    public Assessor assessor() {
        return assessor == null ? Assessor.of(AssessorKind.SELF) : assessor;
    }

    /** {@return the scale of every rating} */
    @JsonProperty("scale")
    public ScaleId scale() {
        return scale;
    }

    /** {@return what the workshop has and has not} */
    @JsonProperty("profile")
    public WorkshopProfile profile() {
        return profile == null ? WorkshopProfile.empty() : profile;
    }

    @Nullable
    WorkshopProfile profileOrNull() {
        return profile;
    }

    /** {@return the answers, in the order given} */
    @JsonProperty("answers")
    public List<Answer> answers() {
        return answers;
    }

    /** {@return the evidence, in the order given; may be empty} */
    @JsonProperty("evidence")
    public List<Evidence> evidence() {
        return evidence;
    }

    @JsonProperty("workshop")
    @Nullable
    String workshopOrNull() {
        return workshop;
    }

    @JsonProperty("date")
    @Nullable
    String dateOrNull() {
        return date;
    }

    @JsonProperty("plan")
    @Nullable
    DevelopmentPlan planOrNull() {
        return plan;
    }

    /** {@return the workshop's name} */
    @JsonIgnore
    public Optional<String> workshop() {
        return Optional.ofNullable(workshop);
    }

    /** {@return the day on which the assessment was finished} */
    @JsonIgnore
    public Optional<LocalDate> date() {
        return date == null ? Optional.empty() : Optional.of(IsoDate.parse(date));
    }

    /** {@return what the workshop means to do} */
    @JsonIgnore
    public Optional<DevelopmentPlan> plan() {
        return Optional.ofNullable(plan);
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
    public String toString() {
        return "assessment of " + edition() + (date == null ? "" : " on " + date) + ": "
                + answers().size() + " answers on scale " + scale();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Assessment that && parts().equals(that.parts()));
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** Everything by which assessments are told apart; a default that is said is the same as one that is not. */
    private List<@Nullable Object> parts() {
        return Arrays.asList(
                format(), edition(), workshop, date, assessor(), scale(), profile(), answers(), evidence(), plan);
    }

    /**
     * {@return the answers alone: by the workshop itself, undated, with nothing said of what it has}
     * @param edition the edition that was answered
     * @param scale the scale of every rating
     * @param answers the answers, in the order in which they are kept
     */
    public static Assessment of(EditionId edition, ScaleId scale, List<Answer> answers) {
        return new Assessment(edition, scale, answers);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds assessments; edition and scale are required. Not thread-safe. */
    public static final class Builder {
        private @Nullable EditionId edition;
        private @Nullable ScaleId scale;
        private final List<Answer> answers = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();
        private @Nullable String format;
        private @Nullable Assessor assessor;
        private @Nullable WorkshopProfile profile;
        private @Nullable String workshop;
        private @Nullable String date;
        private @Nullable DevelopmentPlan plan;

        private Builder() {}

        /** Sets the edition that was answered. */
        public Builder edition(EditionId newEdition) {
            edition = requireNonNull(newEdition, "edition");
            return this;
        }

        /** Sets who assessed. */
        public Builder assessor(Assessor newAssessor) {
            return assessorOrNull(requireNonNull(newAssessor, "assessor"));
        }

        /** Sets the scale of every rating. */
        public Builder scale(ScaleId newScale) {
            scale = requireNonNull(newScale, "scale");
            return this;
        }

        /** Sets what the workshop has and has not. */
        public Builder profile(WorkshopProfile newProfile) {
            return profileOrNull(requireNonNull(newProfile, "profile"));
        }

        /** Adds an answer. */
        public Builder addAnswer(Answer answer) {
            answers.add(requireNonNull(answer, "answers element"));
            return this;
        }

        /** Adds answers. */
        public Builder addAllAnswers(Iterable<? extends Answer> more) {
            more.forEach(this::addAnswer);
            return this;
        }

        /** Adds a piece of evidence. */
        public Builder addEvidence(Evidence piece) {
            evidence.add(requireNonNull(piece, "evidence element"));
            return this;
        }

        /** Sets the workshop's name. */
        public Builder workshop(String name) {
            return workshopOrNull(requireNonNull(name, "workshop"));
        }

        /**
         * Sets the day on which the assessment was finished.
         *
         * @throws IllegalArgumentException if its year is not 0 to 9999
         */
        public Builder date(LocalDate newDate) {
            return dateOrNull(IsoDate.text(requireNonNull(newDate, "date")));
        }

        /** Sets what the workshop means to do. */
        public Builder plan(DevelopmentPlan newPlan) {
            return planOrNull(requireNonNull(newPlan, "plan"));
        }

        Builder from(Assessment assessment) {
            return edition(assessment.edition)
                    .scale(assessment.scale)
                    .addAllAnswers(assessment.answers)
                    .addAllEvidence(assessment.evidence)
                    .formatOrNull(assessment.format)
                    .assessorOrNull(assessment.assessor)
                    .profileOrNull(assessment.profile)
                    .workshopOrNull(assessment.workshop)
                    .dateOrNull(assessment.date)
                    .planOrNull(assessment.plan);
        }

        Builder answers(Iterable<? extends Answer> others) {
            answers.clear();
            return addAllAnswers(others);
        }

        Builder addAllEvidence(Iterable<? extends Evidence> pieces) {
            pieces.forEach(this::addEvidence);
            return this;
        }

        Builder formatOrNull(@Nullable String newFormat) {
            format = newFormat;
            return this;
        }

        Builder assessorOrNull(@Nullable Assessor newAssessor) {
            assessor = newAssessor;
            return this;
        }

        Builder profileOrNull(@Nullable WorkshopProfile newProfile) {
            profile = newProfile;
            return this;
        }

        Builder workshopOrNull(@Nullable String newWorkshop) {
            workshop = newWorkshop;
            return this;
        }

        Builder dateOrNull(@Nullable String newDate) {
            date = newDate;
            return this;
        }

        Builder planOrNull(@Nullable DevelopmentPlan newPlan) {
            plan = newPlan;
            return this;
        }

        /**
         * {@return the assessment}
         * @throws IllegalStateException if the edition or the scale is missing
         */
        public Assessment build() {
            if (edition == null || scale == null) {
                List<String> missing = new ArrayList<>();
                if (edition == null) {
                    missing.add("edition");
                }
                if (scale == null) {
                    missing.add("scale");
                }
                throw new IllegalStateException(
                        "Cannot build Assessment, some of required attributes are not set " + missing);
            }
            return new Assessment(edition, scale, this);
        }
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
                .edition(AbsentFields.required(edition, "edition"))
                .workshopOrNull(workshop)
                .dateOrNull(date)
                .assessorOrNull(assessor)
                .scale(AbsentFields.required(scale, "scale"))
                .profileOrNull(profile)
                .addAllAnswers(AbsentFields.copy(answers, "answers"))
                .addAllEvidence(AbsentFields.copy(evidence, "evidence"))
                .planOrNull(plan)
                .build();
    }
}
