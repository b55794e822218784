// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static io.github.laatupaja.assessment.SmallAssessments.E1;
import static io.github.laatupaja.assessment.SmallAssessments.ONE;
import static io.github.laatupaja.assessment.SmallAssessments.SAUNA;
import static io.github.laatupaja.assessment.SmallAssessments.THREE;
import static io.github.laatupaja.assessment.SmallAssessments.TWO;
import static io.github.laatupaja.assessment.SmallAssessments.action;
import static io.github.laatupaja.assessment.SmallAssessments.dated;
import static io.github.laatupaja.assessment.SmallAssessments.evidence;
import static io.github.laatupaja.assessment.SmallAssessments.rated;
import static io.github.laatupaja.assessment.SmallAssessments.statementRating;
import static io.github.laatupaja.assessment.SmallAssessments.withAnswers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.SmallFramework;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentCheckTest {
    private static final CriteriaFramework SMALL = SmallFramework.small();
    private static final CriterionId NINE = CriterionId.of("9");
    private static final WorkshopProfile NO_SAUNA = WorkshopProfile.empty().with(SAUNA, false);

    private static Assessment of(Answer... answers) {
        return withAnswers(answers).build();
    }

    private static Answer.Builder two(AnswerState state) {
        return Answer.builder().criterion(TWO).state(state);
    }

    private static Arguments fault(Assessment assessment, String... findings) {
        return Arguments.of(assessment, List.of(findings));
    }

    /** Each code with its place and message, by one fault in an assessment that has nothing else to find. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        withAnswers().formatOrNull("laatupaja-assessment/2").build(),
                        "format: format is 'laatupaja-assessment/2', expected 'laatupaja-assessment/1'"),
                fault(
                        withAnswers().edition(EditionId.of("small-2")).build(),
                        "edition: assessment is for edition 'small-2' but framework is edition 'small-1'"),
                fault(withAnswers().dateOrNull(null).build(), "date: no date is given"),
                fault(
                        withAnswers().scale(ScaleId.of("stars")).build(),
                        "scale: id stars is unknown in edition 'small-1'"),
                fault(
                        withAnswers().profile(WorkshopProfile.empty()).build(),
                        "profile: profile does not say whether the workshop has 'sauna';"
                                + " criteria that rest on it are asked"),
                fault(
                        withAnswers()
                                .profile(WorkshopProfile.empty()
                                        .with(SAUNA, true)
                                        .with(FeatureId.of("pool"), true))
                                .build(),
                        "profile.features.pool: id pool is unknown in edition 'small-1'"),
                fault(
                        of(rated(ONE), rated(TWO), rated(ONE)),
                        "answers[2] (criterion 1).criterion: criterion 1 is answered twice, first at answers[0]"),
                fault(of(rated(NINE)), "answers[0] (criterion 9).criterion: id 9 is unknown in edition 'small-1'"),
                fault(
                        of(two(AnswerState.UNANSWERED).rating(Rating.of(1)).build()),
                        "answers[0] (criterion 2).rating: state is 'unanswered' but 'rating' is given too",
                        "answers[0] (criterion 2): unanswered"),
                fault(
                        of(two(AnswerState.RATED)
                                .rating(Rating.of(1))
                                .reason("ei")
                                .build()),
                        "answers[0] (criterion 2).reason: state is 'rated' but 'reason' is given too"),
                fault(
                        of(two(AnswerState.DONT_KNOW).missingFeature(SAUNA).build()),
                        "answers[0] (criterion 2).missingFeature: state is 'dont-know' but 'missingFeature' is given too",
                        "answers[0] (criterion 2).state: answered \"don't know\"",
                        "answers[0] (criterion 2).missingFeature: not applicable because of 'sauna',"
                                + " but the profile says that the workshop has it"),
                fault(
                        of(Answer.notApplicable(ONE, SmallFramework.SHORE)),
                        "answers[0] (criterion 1).missingFeature: criterion 1 is asked whether or not the workshop has"
                                + " 'shore'; another reason goes into 'reason'"),
                fault(
                        withAnswers(Answer.notApplicable(THREE, SAUNA))
                                .profile(NO_SAUNA)
                                .build(),
                        "answers[0] (criterion 3).missingFeature: criterion 3 is asked whether or not the workshop has"
                                + " 'sauna'; another reason goes into 'reason'",
                        "answers[2] (criterion 2): answered although the profile says no 'sauna'; the answer stands"),
                fault(
                        of(two(AnswerState.RATED).build()),
                        "answers[0] (criterion 2).rating: state is 'rated' but no rating is given"),
                fault(
                        of(Answer.rated(TWO, Rating.of(7))),
                        "answers[0] (criterion 2).rating: rating 7 is outside the scale steps (0, 1, 2)"),
                fault(
                        withAnswers(rated(ONE), rated(TWO), Answer.rated(THREE, Rating.of("100.5")))
                                .scale(SmallFramework.POINTS)
                                .build(),
                        "answers[2] (criterion 3).rating: rating 100.5 is outside the scale points (0..100)"),
                fault(
                        of(two(AnswerState.NOT_APPLICABLE).build()),
                        "answers[0] (criterion 2).reason: not applicable without a reason"),
                fault(
                        of(Answer.notApplicable(TWO, " ")),
                        "answers[0] (criterion 2).reason: not applicable without a reason"),
                fault(
                        of(Answer.notApplicable(TWO, SAUNA)),
                        "answers[0] (criterion 2).missingFeature: not applicable because of 'sauna',"
                                + " but the profile says that the workshop has it"),
                fault(
                        of(Answer.notApplicable(TWO, FeatureId.of("pool"))),
                        "answers[0] (criterion 2).missingFeature: id pool is unknown in edition 'small-1'"),
                fault(
                        of(Answer.builder().from(rated(TWO)).addEvidence(E1).build()),
                        "answers[0] (criterion 2).evidence[0]: id E1 is unknown in 'evidence'"),
                fault(
                        of(Answer.builder()
                                .from(rated(TWO))
                                .addStatementRating(statementRating("3.1", "1"))
                                .build()),
                        "answers[0] (criterion 2).statementRatings[0].statement:"
                                + " statement 3.1 is not one of criterion 2"),
                fault(
                        of(Answer.builder()
                                .from(rated(TWO))
                                .addStatementRating(statementRating("2.1", "1"))
                                .addStatementRating(statementRating("2.1", "5"))
                                .build()),
                        "answers[0] (criterion 2).statementRatings[1].statement: id 2.1 appears twice",
                        "answers[0] (criterion 2).statementRatings[1].rating:"
                                + " rating 5 is outside the scale steps (0, 1, 2)"),
                fault(
                        withAnswers(rated(TWO)).profile(NO_SAUNA).build(),
                        "answers[0] (criterion 2): answered although the profile says no 'sauna'; the answer stands"),
                fault(of(Answer.dontKnow(TWO)), "answers[0] (criterion 2).state: answered \"don't know\""),
                fault(of(Answer.unanswered(TWO)), "answers[0] (criterion 2): unanswered"),
                fault(
                        dated().addAnswer(rated(ONE)).addAnswer(rated(THREE)).build(),
                        "(criterion 2) answers: unanswered"),
                fault(
                        withAnswers().addEvidence(evidence("E1")).build(),
                        "evidence[0]: evidence E1 is not used by any answer"),
                fault(
                        withAnswers(Answer.builder()
                                        .from(rated(TWO))
                                        .addEvidence(E1)
                                        .build())
                                .addEvidence(evidence("E1"))
                                .addEvidence(evidence("E1"))
                                .build(),
                        "evidence[1].id: id E1 appears twice"),
                fault(
                        withAnswers()
                                .plan(DevelopmentPlan.of(List.of(action(), action(ONE, NINE))))
                                .build(),
                        "plan.actions[1].criteria[1]: id 9 is unknown in edition 'small-1'"));
    }

    @Nested
    class Check {
        static Stream<Arguments> faults() {
            return AssessmentCheckTest.faults();
        }

        @ParameterizedTest
        @MethodSource("faults")
        void findsTheFault(Assessment assessment, List<String> findings) {
            assertThat(assessment.check(SMALL)).extracting(Finding::toString).containsExactlyElementsOf(findings);
        }

        @Test
        void findsNothingInASoundAssessment() {
            assertThat(of().check(SMALL)).isEmpty();
        }

        @Test
        void doesNotAskWhatIsOutOfScope() {
            Assessment without = dated().profile(NO_SAUNA)
                    .addAnswer(rated(ONE))
                    .addAnswer(rated(THREE))
                    .build();

            assertThat(without.check(SMALL)).isEmpty();
            assertThat(withAnswers(Answer.unanswered(TWO))
                            .profile(NO_SAUNA)
                            .build()
                            .check(SMALL))
                    .isEmpty();
        }

        @Test
        void takesOneEvidenceForManyCriteria() {
            Answer first = Answer.builder().from(rated(ONE)).addEvidence(E1).build();
            Answer second = Answer.builder().from(rated(TWO)).addEvidence(E1).build();

            assertThat(withAnswers(first, second)
                            .addEvidence(evidence("E1"))
                            .build()
                            .check(SMALL))
                    .isEmpty();
        }

        @Test
        void findsAllAtOnceInTheOrderOfTheAssessment() {
            Assessment assessment = Assessment.builder()
                    .edition(EditionId.of("small-1"))
                    .scale(SmallFramework.STEPS)
                    .addAnswer(Answer.rated(THREE, Rating.of("x")))
                    .addAnswer(Answer.dontKnow(ONE))
                    .build();

            assertThat(assessment.check(SMALL))
                    .extracting(finding -> finding.code().text())
                    .containsExactly("undated", "profile-silent", "rating-off-scale", "dont-know", "unanswered");
        }

        @Test
        void takesACriterionOutForNothingButAConditionOfItsOwn() {
            CriteriaFramework criteria = CriteriaFrameworks.tyopaja2022();
            Assessment assessment = Assessment.builder()
                    .edition(criteria.edition())
                    .scale(ScaleId.LEVELS_0_3)
                    .addAnswer(Answer.notApplicable(CriterionId.of(1), FeatureId.YOUTH_WORKSHOPS))
                    .addAnswer(Answer.notApplicable(CriterionId.of(6), FeatureId.of("parent-organisation")))
                    .addAnswer(Answer.notApplicable(CriterionId.of(11), FeatureId.YOUTH_WORKSHOPS))
                    .addAnswer(Answer.notApplicable(CriterionId.of(51), FeatureId.YOUTH_WORKSHOPS))
                    .build();

            assertThat(assessment.check(criteria))
                    .filteredOn(Finding::isError)
                    .extracting(Finding::path, Finding::code)
                    .containsExactly(
                            tuple("answers[0].missingFeature", FindingCode.NO_SCOPE_CONDITION),
                            tuple("answers[1].missingFeature", FindingCode.NO_SCOPE_CONDITION),
                            tuple("answers[3].missingFeature", FindingCode.NO_SCOPE_CONDITION));
        }

        @Test
        void neverRepeatsFreeText() {
            String secret = "Matti käy täällä";
            Answer answer = two(AnswerState.UNANSWERED)
                    .rating(Rating.of(secret))
                    .reason(secret)
                    .practice(secret)
                    .note(secret)
                    .build();
            Assessment assessment = withAnswers(answer)
                    .workshop(secret)
                    .addEvidence(
                            Evidence.builder().id(E1).title(secret).note(secret).build())
                    .plan(DevelopmentPlan.of(List.of(PlannedAction.builder()
                            .addCriterion(NINE)
                            .action(secret)
                            .responsible(secret)
                            .build())))
                    .build();

            assertThat(assessment.check(SMALL))
                    .hasSize(6)
                    .noneMatch(finding -> finding.toString().contains(secret));
        }
    }

    @Nested
    class IsSound {
        static Stream<Arguments> faults() {
            return AssessmentCheckTest.faults();
        }

        @ParameterizedTest
        @MethodSource("faults")
        void saysWhetherNothingFoundIsAnError(Assessment assessment) {
            assertThat(assessment.isSound(SMALL))
                    .isEqualTo(assessment.check(SMALL).stream().noneMatch(Finding::isError));
        }

        @Test
        void holdsForAnAssessmentWithWarnings() {
            Assessment undated =
                    withAnswers(Answer.dontKnow(ONE)).dateOrNull(null).build();

            assertThat(undated.check(SMALL)).isNotEmpty();
            assertThat(undated.isSound(SMALL)).isTrue();
        }
    }
}
