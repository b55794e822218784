// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.Score;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The bundled criteria under each bundled method; expected figures by hand. */
class BundledMethodsTest {
    private static final CriteriaFramework CRITERIA = CriteriaFrameworks.latest();

    @Nested
    class ShareAtOrAbove {
        @Test
        void isTheShareOfCriteriaThatReachTheStep() {
            // 1 to 10 at 3, 11 to 51 at 1
            Score score = ScoringMethods.shareAtOrAbove(Rating.of(2)).score(CRITERIA, rated(10, "3", "1"));

            assertThat(score.value()).contains(ExactNumber.of(10, 51));
            assertThat(score.get(CriterionId.of(1)).reasons().get(0)).hasToString("rated 3 (fully met), worth 1.00");
            assertThat(score.options()).containsEntry("valuation", "at-or-above(2)");
        }

        @Test
        void refusesAStepThatIsNotOnTheScale() {
            assertThatExceptionOfType(PreparationException.class)
                    .isThrownBy(() -> ScoringMethods.shareAtOrAbove(Rating.of(4))
                            .prepare(CRITERIA, CRITERIA.get(ScaleId.LEVELS_0_3)))
                    .withMessage(
                            "urn:laatupaja:method:share-at-or-above:1: step 4 is not on scale levels-0-3 (0, 1, 2, 3)");
        }
    }

    @Nested
    class EfqmPoints {
        @Test
        void areAThousandAtMostByTheCrosswalksHeadings() {
            Score all = ScoringMethods.efqm2020Points().score(CRITERIA, rated(51, "3", "0"));

            assertThat(all.value()).contains(ExactNumber.of(1000, 1));
            assertThat(all.get(GroupId.of("suunta")).value()).contains(ExactNumber.of(200, 1));
            assertThat(all.get(GroupId.of("toiminta")).value()).contains(ExactNumber.of(400, 1));
            assertThat(all.get(GroupId.of("seuranta")).contribution()).contains(ExactNumber.of(400, 1));
            assertThat(all.get(GroupId.of("seuranta-1")).weight()).isEqualTo(ExactNumber.of(400, 1));
        }

        @Test
        void areEarnedByTheShareOfTheScale() {
            // 1 to 8 at 3: heading 1 in full; the rest at 1: a third of 900
            Score score = ScoringMethods.efqm2020Points().score(CRITERIA, rated(8, "3", "1"));

            assertThat(score.value()).contains(ExactNumber.of(400, 1));
            assertThat(score.method()).hasToString("urn:laatupaja:method:efqm-2020-points:1");
        }

        @Test
        void refuseAFrameworkWithoutTheCrosswalk() {
            CriteriaFramework plain = Trees.framework(Trees.UNIT, Trees.group("A", Trees.criterion("A1", "1")));

            assertThatExceptionOfType(PreparationException.class)
                    .isThrownBy(() -> ScoringMethods.efqm2020Points().prepare(plain, Trees.UNIT))
                    .satisfies(e -> assertThat(e.faults().stream().map(PreparationFault::toString))
                            .containsExactly("edition 'test' has no crosswalk efqm-2020 to numbered headings"));
        }
    }

    @Nested
    class Caf {
        @Test
        void classicalCountsTheMiddleOfEachBandAndGroupsAlike() {
            // suunta at 5 (91..100: 95.5), toiminta at 1 (11..30: 20.5), seuranta at 0 (0..10: 5)
            Assessment.Builder assessment = assessment("caf-0-5");
            for (Criterion criterion : CRITERIA.criteria()) {
                int number = Integer.parseInt(criterion.id().value());
                String level = number <= 16 ? "5" : "1";
                assessment.addAnswer(Answer.rated(criterion.id(), Rating.of(number >= 47 ? "0" : level)));
            }

            Score score = ScoringMethods.cafClassical().score(CRITERIA, assessment.build());

            assertThat(score.get(GroupId.of("suunta")).value()).contains(ExactNumber.of(191, 2));
            assertThat(score.value())
                    .contains(ExactNumber.of(new BigDecimal("121")).dividedBy(ExactNumber.of(3, 1)));
        }

        @Test
        void classicalNeedsAScaleWithBands() {
            assertThatExceptionOfType(PreparationException.class)
                    .isThrownBy(() ->
                            ScoringMethods.cafClassical().prepare(CRITERIA, CRITERIA.get(ScaleId.of("yes-partly-no"))))
                    .satisfies(e -> assertThat(e.faults().stream().map(PreparationFault::toString))
                            .hasSize(3)
                            .startsWith("level no of scale yes-partly-no (no, partly, yes) has no band of points"));
        }

        @Test
        void fineTunedIsTheMeanOfPhasesRatedEachByItself() {
            CriteriaFramework phases = Trees.framework(
                    Trees.HUNDRED,
                    Trees.group(
                            "one",
                            Trees.criterion("P", "1"),
                            Trees.criterion("D", "1"),
                            Trees.criterion("C", "1"),
                            Trees.criterion("A", "1")));
            Assessment assessment = Trees.assessment(Trees.HUNDRED)
                    .addAnswer(Trees.rated("P", "90"))
                    .addAnswer(Trees.rated("D", "70"))
                    .addAnswer(Trees.rated("C", "30"))
                    .addAnswer(Trees.rated("A", "10"))
                    .build();

            assertThat(ScoringMethods.cafFineTuned().score(phases, assessment).value())
                    .contains(ExactNumber.of(50, 1));
            assertThat(cumulative().score(phases, assessment).value()).contains(ExactNumber.of(50, 1));
            assertThat(cumulative()
                            .score(phases, assessment.with(Trees.rated("D", "20")))
                            .value())
                    .contains(ExactNumber.of(35, 1)); // 90, 20, 20, 10
        }

        @Test
        void fineTunedNeedsPointsUpToAHundred() {
            assertThatExceptionOfType(PreparationException.class)
                    .isThrownBy(() -> ScoringMethods.cafFineTuned().prepare(CRITERIA, CRITERIA.get(ScaleId.LEVELS_0_3)))
                    .withMessageEndingWith("scale levels-0-3 (0, 1, 2, 3) does not go from 0 to 100 points");
        }

        private static TreeMethod cumulative() {
            return TreeMethod.builder()
                    .aggregations(Aggregation.NESTED_MEAN, Aggregation.nested(Aggregators.CUMULATIVE_MEAN))
                    .build();
        }
    }

    @Nested
    class MaturityLadder {
        @Test
        void standsOnTheStepThatAllReach() {
            Score score = ScoringMethods.maturityLadder().score(CRITERIA, rated(8, "3", "2"));

            assertThat(score.get(GroupId.of("suunta-1")).value()).contains(ExactNumber.of(3, 1));
            assertThat(score.get(GroupId.of("suunta")).value()).contains(ExactNumber.of(2, 1));
            assertThat(score.get(GroupId.of("suunta")).reasons().get(1))
                    .hasToString("the lowest is criterion 9, in published order the first of 8 equally low");
        }

        @Test
        void onlyMandatoryCriteriaHoldItBackAndWhatIsMissingStandsLowest() {
            TreeMethod ladder = ScoringMethods.maturityLadder(List.of(CriterionId.of(1), CriterionId.of(9)));
            Assessment assessment = assessment("levels-0-3")
                    .addAnswer(Answer.rated(CriterionId.of(1), Rating.of(3)))
                    .addAnswer(Answer.rated(CriterionId.of(2), Rating.of(0)))
                    .build();

            Score score = ladder.score(CRITERIA, assessment);

            assertThat(score.get(GroupId.of("suunta-1")).value()).contains(ExactNumber.of(3, 1));
            assertThat(score.value()).contains(ExactNumber.ZERO); // 9 is missing
            assertThat(score.get(GroupId.of("seuranta")).state()).isEqualTo(NodeState.NOTHING_TO_SCORE);
            assertThat(score.options()).containsEntry("weights", "named").containsEntry("weight.9", "1");
        }
    }

    private static Assessment.Builder assessment(String scale) {
        return Assessment.builder().edition(CRITERIA.edition()).scale(ScaleId.of(scale));
    }

    /** {@return ratings of one kind for the first criteria, of another for the rest} */
    private static Assessment rated(int first, String rating, String rest) {
        Assessment.Builder assessment = assessment("levels-0-3");
        for (Criterion criterion : CRITERIA.criteria()) {
            boolean isFirst = Integer.parseInt(criterion.id().value()) <= first;
            assessment.addAnswer(Answer.rated(criterion.id(), Rating.of(isFirst ? rating : rest)));
        }
        return assessment.build();
    }
}
