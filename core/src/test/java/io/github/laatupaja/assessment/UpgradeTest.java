// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static io.github.laatupaja.assessment.SmallAssessments.ONE;
import static io.github.laatupaja.assessment.SmallAssessments.THREE;
import static io.github.laatupaja.assessment.SmallAssessments.TWO;
import static io.github.laatupaja.assessment.SmallAssessments.action;
import static io.github.laatupaja.assessment.SmallAssessments.evidence;
import static io.github.laatupaja.assessment.SmallAssessments.rated;
import static io.github.laatupaja.assessment.SmallAssessments.statementRating;
import static io.github.laatupaja.assessment.SmallAssessments.withAnswers;
import static io.github.laatupaja.criteria.SmallFramework.criterion;
import static io.github.laatupaja.criteria.SmallFramework.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionChange;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionChanges;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.FrameworkExtension;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.Namespace;
import io.github.laatupaja.criteria.SmallFramework;
import io.github.laatupaja.scale.Rating;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UpgradeTest {
    private static final CriterionId FOUR = CriterionId.of("4");
    private static final CriterionId FIVE = CriterionId.of("5");

    /** The second edition: 1 is reworded, 2 is gone, 3 is called 4, and 5 is new. */
    private static final CriteriaFramework SECOND = CriteriaFramework.builder()
            .edition(EditionId.of("small-2"))
            .title(SmallFramework.text("Pieni kriteeristö"))
            .addScale(SmallFramework.small().scales().get(0))
            .addGroup(group("a", criterion("1", "Paja on auki joka päivä."), criterion("5", "Pajalla on kello.")))
            .addGroup(group("b", criterion("4", "Pajalla on ovi.")))
            .addChange(EditionChanges.of(
                    EditionId.of("small-1"),
                    List.of(
                            CriterionChange.reworded(ONE, ONE),
                            CriterionChange.removed(TWO),
                            CriterionChange.renumbered(THREE, FOUR),
                            CriterionChange.added(FIVE))))
            .build();

    @Nested
    class ToANewerEdition {
        private final Answer dropped = Answer.rated(TWO, Rating.of(1));
        private final Answer renumbered = Answer.builder()
                .criterion(THREE)
                .rating(Rating.of(2))
                .practice("Ovi on.")
                .addStatementRating(statementRating("3.1", "2"))
                .addStatementRating(statementRating("3.2", "0"))
                .build();
        private final Upgrade upgrade = Assessments.upgrade(
                withAnswers(rated(ONE), dropped, renumbered)
                        .addEvidence(evidence("E1"))
                        .plan(DevelopmentPlan.of(List.of(action(TWO, THREE), action(TWO), action(ONE))))
                        .build(),
                SECOND);

        @Test
        void namesTheNewEditionAndKeepsTheRest() {
            assertThat(upgrade.assessment().edition()).isEqualTo(SECOND.edition());
            assertThat(upgrade.assessment().evidence()).containsExactly(evidence("E1"));
            assertThat(upgrade.assessment().date())
                    .isEqualTo(withAnswers().build().date());
        }

        @Test
        void carriesAnswersToTheNewIds() {
            assertThat(upgrade.assessment().answers())
                    .containsExactly(
                            rated(ONE),
                            Answer.builder()
                                    .criterion(FOUR)
                                    .rating(Rating.of(2))
                                    .practice("Ovi on.")
                                    .addStatementRating(statementRating("4.1", "2"))
                                    .build());
        }

        @Test
        void asksAgainWhatWasRewordedOrAddedInPublishedOrder() {
            assertThat(upgrade.answerAgain()).containsExactly(ONE, FIVE);
        }

        @Test
        void losesNothing() {
            Answer statementWithoutPlace = Answer.builder()
                    .criterion(THREE)
                    .addStatementRating(statementRating("3.2", "0"))
                    .build();

            assertThat(upgrade.dropped()).containsExactly(dropped, statementWithoutPlace);
        }

        @Test
        void listsTheActionsThatLostACriterion() {
            assertThat(upgrade.unlinked()).containsExactly(action(TWO, THREE), action(TWO));
        }

        @Test
        void dropsRatingsOfStatementsThatARewordedCriterionHasNot() {
            Answer twoStatements = Answer.builder()
                    .from(rated(ONE))
                    .addStatementRating(statementRating("1.1", "2"))
                    .addStatementRating(statementRating("1.2", "0"))
                    .build();

            Upgrade reworded = Assessments.upgrade(withAnswers(twoStatements).build(), SECOND);

            assertThat(reworded.assessment().find(ONE))
                    .contains(Answer.builder()
                            .from(rated(ONE))
                            .addStatementRating(statementRating("1.1", "2"))
                            .build());
            assertThat(reworded.dropped())
                    .contains(Answer.builder()
                            .criterion(ONE)
                            .addStatementRating(statementRating("1.2", "0"))
                            .build());
        }

        @Test
        void dropsWhatStoodAtAnIdThatAnotherCriterionHasNow() {
            Answer taken = Answer.rated(FOUR, Rating.of(1));

            Upgrade moved = Assessments.upgrade(
                    SmallAssessments.dated()
                            .addAnswer(taken)
                            .addAnswer(rated(THREE))
                            .build(),
                    SECOND);

            assertThat(moved.assessment().answers()).containsExactly(rated(FOUR));
            assertThat(moved.dropped()).containsExactly(taken);
        }

        @Test
        void carriesThePlanAlong() {
            assertThat(upgrade.assessment().plan())
                    .contains(DevelopmentPlan.of(List.of(action(FOUR), action(), action(ONE))));
        }

        @Test
        void leavesOnlyWhatIsMissingToBeFound() {
            assertThat(upgrade.assessment().check(SECOND))
                    .extracting(Object::toString)
                    .containsExactly(
                            "profile.features.sauna: id sauna is unknown in edition 'small-2'",
                            "evidence[0]: evidence E1 is not used by any answer",
                            "(criterion 5) answers: unanswered");
        }
    }

    @Nested
    class ToAnExtension {
        private final CriteriaFramework extended = SmallFramework.small()
                .extend(FrameworkExtension.builder()
                        .namespace(Namespace.of("acme"))
                        .addCriterion(GroupId.of("a"), criterion("acme.1", "Oma."))
                        .build());

        @Test
        void keepsEveryAnswerAndAsksTheOwnCriteria() {
            Assessment assessment = withAnswers().build();

            Upgrade upgrade = Assessments.upgrade(assessment, extended);

            assertThat(upgrade.assessment().edition()).isEqualTo(EditionId.of("small-1.acme"));
            assertThat(upgrade.assessment().answers()).isEqualTo(assessment.answers());
            assertThat(upgrade.answerAgain()).containsExactly(CriterionId.of("acme.1"));
            assertThat(upgrade.dropped()).isEmpty();
        }
    }

    @Nested
    class Otherwise {
        @Test
        void toTheSameEditionChangesNothing() {
            Assessment assessment = SmallAssessments.full();

            assertThat(Assessments.upgrade(assessment, SmallFramework.small()))
                    .isEqualTo(new Upgrade(assessment, List.of(), List.of(), List.of()));
        }

        @Test
        void refusesAnEditionWithoutChangeMap() {
            Assessment other =
                    SmallAssessments.dated().edition(EditionId.of("large-7")).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Assessments.upgrade(other, SECOND))
                    .withMessage("edition 'small-2' does not say what changed since edition 'large-7'");
        }
    }
}
