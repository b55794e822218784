// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static io.github.laatupaja.assessment.SmallAssessments.ONE;
import static io.github.laatupaja.assessment.SmallAssessments.THREE;
import static io.github.laatupaja.assessment.SmallAssessments.dated;
import static io.github.laatupaja.assessment.SmallAssessments.full;
import static io.github.laatupaja.assessment.SmallAssessments.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    @Nested
    class Build {
        @Test
        void needsEditionAndScale() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Assessment.builder().build())
                    .withMessage("Cannot build Assessment, some of required attributes are not set [edition, scale]");
        }

        @Test
        void isOfTheWorkshopItselfUnlessSaidOtherwise() {
            Assessment assessment = dated().profile(WorkshopProfile.empty()).build();

            assertThat(assessment.assessor()).isEqualTo(Assessor.of(AssessorKind.SELF));
            assertThat(assessment.workshop()).isEmpty();
            assertThat(assessment.plan()).isEmpty();
            assertThat(assessment.format()).isEqualTo("laatupaja-assessment/1");
        }

        @Test
        void keepsItsParts() {
            Assessment assessment = full();

            assertThat(assessment.workshop()).contains("Paja");
            assertThat(assessment.date()).contains(LocalDate.of(2026, 3, 31));
            assertThat(assessment.assessor().role()).contains(AssessorRole.STAFF);
            assertThat(assessment.plan())
                    .hasValueSatisfying(
                            plan -> assertThat(plan.actions().get(0).due()).contains(LocalDate.of(2026, 12, 31)));
        }
    }

    @Nested
    class Of {
        @Test
        void isWhatIsBuiltOfAnswersAlone() {
            Assessment built = Assessment.builder()
                    .edition(EditionId.of("small"))
                    .scale(ScaleId.of("steps"))
                    .addAnswer(rated(THREE))
                    .addAnswer(rated(ONE))
                    .build();

            assertThat(Assessment.of(built.edition(), built.scale(), List.of(rated(THREE), rated(ONE))))
                    .isEqualTo(built);
        }
    }

    @Nested
    class Dates {
        @Test
        void haveYearsOfFourDigits() {
            LocalDate late = LocalDate.of(12345, 1, 1);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dated().date(late))
                    .withMessage("year 12345 of a date is not 0 to 9999");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlannedAction.builder().due(LocalDate.of(-1, 1, 1)))
                    .withMessage("year -1 of a date is not 0 to 9999");
            assertThat(dated().date(LocalDate.of(9, 1, 1)).build().date()).contains(LocalDate.of(9, 1, 1));
        }
    }

    @Nested
    class Find {
        @Test
        void givesTheFirstAnswerToACriterion() {
            Assessment assessment = dated().addAnswer(rated(ONE))
                    .addAnswer(Answer.rated(ONE, Rating.of(0)))
                    .build();

            assertThat(assessment.find(ONE)).contains(rated(ONE));
            assertThat(assessment.find(THREE)).isEmpty();
        }
    }

    @Nested
    class Value {
        @Test
        void isEqualByContent() {
            assertThat(full()).isEqualTo(full()).hasSameHashCodeAs(full()).isNotEqualTo(dated().build());
        }

        @Test
        void isEqualWhetherADefaultIsSaidOrNot() {
            Assessment unsaid = dated().profileOrNull(null).build();
            Assessment said = dated().formatOrNull("laatupaja-assessment/1")
                    .assessor(Assessor.of(AssessorKind.SELF))
                    .profile(WorkshopProfile.empty())
                    .build();

            assertThat(said).isEqualTo(unsaid).hasSameHashCodeAs(unsaid);
        }

        @Test
        void cannotBeChanged() {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> full().answers().clear());
        }
    }

    @Nested
    class ToString {
        @Test
        void isShort() {
            assertThat(full()).hasToString("assessment of small-1 on 2026-03-31: 3 answers on scale steps");
            assertThat(full().assessor()).hasToString("peer-audit, staff");
            assertThat(full().evidence()).hasToString("[evidence E1]");
            assertThat(full().plan()).hasToString("Optional[1 actions]");
        }

        @Test
        void neverTellsFreeText() {
            Assessment assessment = full();
            PlannedAction action = assessment.plan().orElseThrow().actions().get(0);
            List<String> freeTexts = List.of(
                    "Paja", "kahdeksasta", "perjantaisin", "remontissa", "Aukiolo", "keväällä", "kiuas", "Maija");

            assertThat(Stream.of(assessment, assessment.answers(), assessment.evidence(), action)
                            .map(Object::toString))
                    .allSatisfy(text -> assertThat(text).doesNotContain(freeTexts));
            assertThat(action).hasToString("action for criteria [1, 2]");
        }
    }

    @Nested
    class Kinds {
        @Test
        void ofAssessorsHaveATextEach() {
            assertThat(Stream.of(AssessorKind.values()).map(AssessorKind::text))
                    .containsExactly("self", "peer-audit", "external-audit");
            assertThat(Stream.of(AssessorRole.values()).map(AssessorRole::text))
                    .containsExactly("staff", "management", "participant", "partner");
        }
    }

    @Test
    void withAnAnswerReplacesTheFirstToItsCriterionOrAddsOne() {
        Assessment one = Assessment.builder()
                .edition(EditionId.of("e"))
                .scale(ScaleId.of("s"))
                .addAnswer(Answer.unanswered(CriterionId.of(1)))
                .addAnswer(Answer.dontKnow(CriterionId.of(2)))
                .build();

        Assessment changed = one.with(Answer.rated(CriterionId.of(1), Rating.of(3)))
                .with(Answer.rated(CriterionId.of(3), Rating.of(1)));

        assertThat(changed.answers()).hasToString("[1: rated 3, 2: dont-know, 3: rated 1]");
        assertThat(one.answers()).hasToString("[1: unanswered, 2: dont-know]");
    }
}
