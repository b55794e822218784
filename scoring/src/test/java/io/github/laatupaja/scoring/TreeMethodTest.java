// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static io.github.laatupaja.scoring.Trees.UNIT;
import static io.github.laatupaja.scoring.Trees.criterion;
import static io.github.laatupaja.scoring.Trees.dontKnow;
import static io.github.laatupaja.scoring.Trees.group;
import static io.github.laatupaja.scoring.Trees.notApplicable;
import static io.github.laatupaja.scoring.Trees.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.UnknownIdException;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.Reason;
import io.github.laatupaja.score.ReasonCode;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.Scores;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TreeMethodTest {
    private static final CriteriaFramework TREE = Trees.framework(
            UNIT,
            group("A", criterion("A1", "1"), criterion("A2", "1"), criterion("A3", "2")),
            group("B", criterion("B1", "1"), criterion("B2", "1")));

    /** A: 1, 0, missing; B: not applicable, 0.5. */
    private static final Assessment MIXED = Trees.assessment(UNIT)
            .addAnswer(rated("A1", "1"))
            .addAnswer(rated("A2", "0"))
            .addAnswer(dontKnow("A3"))
            .addAnswer(notApplicable("B1"))
            .addAnswer(rated("B2", "0.5"))
            .build();

    @Nested
    class MissingRatings {
        @Test
        void availableCaseScoresWhatIsRatedAndBoundsTellTheRest() {
            Score score = ScoringMethods.weightedMean().score(TREE, MIXED);

            assertThat(score.value()).contains(ExactNumber.of(1, 2));
            assertThat(score.total().bounds()).contains(new Bounds(ExactNumber.of(3, 10), ExactNumber.of(7, 10)));
            assertThat(score.get(GroupId.of("A")).value()).contains(ExactNumber.of(1, 2));
        }

        @Test
        void asLowestCountsTheMissingAndKeepsItMissing() {
            Score score = method(MissingPolicy.asLowest()).score(TREE, MIXED);

            assertThat(score.value()).contains(ExactNumber.of(3, 10));
            ScoreNode missing = score.get(CriterionId.of("A3"));
            assertThat(missing.state()).isEqualTo(NodeState.MISSING);
            assertThat(missing.reasons())
                    .extracting(Reason::code)
                    .containsExactly(ReasonCode.DONT_KNOW, ReasonCode.COUNTED_AS, ReasonCode.PART_IN_WHOLE);
            assertThat(score.total().coverage()).isEqualTo(new Coverage(3, 1, 1, 0));
        }

        @Test
        void minimumCoverageWithholdsAGroupWithTooLittle() {
            Score score =
                    method(MissingPolicy.minimumCoverage(new BigDecimal("0.7"))).score(TREE, MIXED);

            ScoreNode a = score.get(GroupId.of("A"));
            assertThat(a.state()).isEqualTo(NodeState.WITHHELD);
            assertThat(a.value()).isEmpty();
            assertThat(a.reasons().get(0)).hasToString("withheld: 2 of 3 rated, 66.7%, below the minimum of 70%");
            assertThat(score.value()).contains(ExactNumber.of(1, 2));
        }

        @Test
        void minimumCoverageIsMetByExactlyThatShare() {
            Score score = method(MissingPolicy.minimumCoverage(new BigDecimal("0.75")))
                    .score(TREE, MIXED);

            assertThat(score.total().state()).isEqualTo(NodeState.SCORED);
        }

        @Test
        void aNestedWholeLeavesOutAWithheldGroup() {
            TreeMethod method = TreeMethod.builder()
                    .aggregations(Aggregation.NESTED_MEAN, Aggregation.FLAT_MEAN)
                    .missing(MissingPolicy.minimumCoverage(new BigDecimal("0.7")))
                    .build();
            Assessment assessment = Trees.assessment(UNIT)
                    .addAnswer(rated("A1", "1"))
                    .addAnswer(rated("A2", "1"))
                    .addAnswer(rated("B1", "0"))
                    .addAnswer(rated("B2", "0"))
                    .build();

            Score score = method.score(TREE, assessment);

            assertThat(score.value()).contains(ExactNumber.ZERO);
            assertThat(score.total().reasons().get(0)).hasToString("weighted mean of 1 part; there are 2");
            // A could be 3/4 or 1, so that with B the bounds are above the score, which leaves A out
            assertThat(score.total().bounds()).contains(new Bounds(ExactNumber.of(1, 4), ExactNumber.of(1, 2)));
        }

        @Test
        void aNestedMeanOfSumsThatLeavesOutTheSmallOneLiesBeyondItsMaximum() {
            TreeMethod method = TreeMethod.builder()
                    .aggregations(Aggregation.NESTED_MEAN, Aggregation.FLAT_SUM)
                    .build();
            Assessment assessment = Trees.assessment(UNIT)
                    .addAnswer(rated("A1", "1"))
                    .addAnswer(rated("A2", "1"))
                    .addAnswer(rated("A3", "1"))
                    .build();

            ScoreNode whole = method.score(TREE, assessment).total();

            // A is 4 of 4, B would be 0 to 2
            assertThat(whole.value()).contains(ExactNumber.of(4, 1));
            assertThat(whole.minimum()).isEmpty();
            assertThat(whole.maximum()).isEmpty();
            assertThat(whole.share()).isEmpty();
        }

        @Test
        void refuseWithholdsEveryGroupAboveTheMissing() {
            Score score = method(MissingPolicy.refuse()).score(TREE, MIXED);

            assertThat(score.total().state()).isEqualTo(NodeState.WITHHELD);
            assertThat(score.get(GroupId.of("A")).state()).isEqualTo(NodeState.WITHHELD);
            assertThat(score.get(GroupId.of("B")).value()).contains(ExactNumber.of(1, 2));
            assertThat(score.total().contribution()).isEmpty();
        }

        @Test
        void refusesAShareOutsideZeroToOneOrOfAbsurdLength() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MissingPolicy.minimumCoverage(new BigDecimal("1E-999999999")))
                    .withMessage("'1E-999999999' is not a number of at most 40 digits");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MissingPolicy.minimumCoverage(new BigDecimal("1.01")))
                    .withMessage("minimum coverage is 1.01, expected 0 to 1");
        }

        private static TreeMethod method(MissingPolicy policy) {
            return TreeMethod.builder().missing(policy).build();
        }
    }

    @Nested
    class NotApplicable {
        @Test
        void isLeftOutAndNeverCountsAsMet() {
            ScoreNode b = ScoringMethods.weightedMean().score(TREE, MIXED).get(GroupId.of("B"));

            assertThat(b.value()).contains(ExactNumber.of(1, 2));
            assertThat(b.coverage().notApplicableShare()).contains(ExactNumber.of(1, 2));
            assertThat(b.coverage().share()).contains(ExactNumber.ONE);
        }

        @Test
        void canBeRefused() {
            TreeMethod method = TreeMethod.builder()
                    .notApplicable(NotApplicablePolicy.REFUSE)
                    .build();

            ScoreNode b = method.score(TREE, MIXED).get(GroupId.of("B"));

            assertThat(b.state()).isEqualTo(NodeState.WITHHELD);
            assertThat(b.reasons()).hasToString("[withheld: 1 criterion is not applicable]");
            assertThat(b.bounds()).isEmpty();
            assertThat(b.maximum()).isEmpty();
        }

        @Test
        void ofARefusedGroupIsInNoBoundsOfANestedWhole() {
            TreeMethod method = TreeMethod.builder()
                    .aggregations(
                            Aggregation.NESTED_MEAN, Aggregation.FLAT_MEAN.notApplicable(NotApplicablePolicy.REFUSE))
                    .build();

            ScoreNode whole = method.score(TREE, MIXED).total();

            // A alone: 1, 0 and, of weight 2, anything
            assertThat(whole.value()).contains(ExactNumber.of(1, 2));
            assertThat(whole.bounds()).contains(new Bounds(ExactNumber.of(1, 4), ExactNumber.of(3, 4)));
        }

        @Test
        void nothingAskedIsNothingToScoreAndHasNoCoverage() {
            Assessment assessment = Trees.assessment(UNIT)
                    .addAnswer(notApplicable("B1"))
                    .addAnswer(notApplicable("B2"))
                    .build();

            ScoreNode b = ScoringMethods.weightedMean().score(TREE, assessment).get(GroupId.of("B"));

            assertThat(b.state()).isEqualTo(NodeState.NOTHING_TO_SCORE);
            assertThat(b.value()).isEmpty();
            assertThat(b.bounds()).isEmpty();
            assertThat(b.coverage().share()).isEmpty();
            assertThat(b.reasons().get(0)).hasToString("nothing to score: nothing is asked");
        }

        @Test
        void nothingRatedIsNothingToScoreWithBounds() {
            Score score = ScoringMethods.weightedMean()
                    .score(TREE, Trees.assessment(UNIT).build());

            assertThat(score.value()).isEmpty();
            assertThat(score.total().state()).isEqualTo(NodeState.NOTHING_TO_SCORE);
            assertThat(score.total().bounds()).contains(new Bounds(ExactNumber.ZERO, ExactNumber.ONE));
        }
    }

    @Nested
    class Weights {
        @Test
        void canBeGivenByNameOrMadeEqual() {
            TreeMethod byName = TreeMethod.builder()
                    .weight(CriterionId.of("A1"), new BigDecimal("3"))
                    .build();
            TreeMethod equal = TreeMethod.builder().equalWeights().build();
            Assessment assessment = Trees.assessment(UNIT)
                    .addAnswer(rated("A1", "1"))
                    .addAnswer(rated("A2", "0"))
                    .addAnswer(rated("A3", "0"))
                    .build();

            assertThat(byName.score(TREE, assessment).value()).contains(ExactNumber.of(1, 2));
            assertThat(equal.score(TREE, assessment).value()).contains(ExactNumber.of(1, 3));
        }

        @Test
        void ofGroupsCountUnderANestedMeanOnly() {
            Assessment assessment = Trees.assessment(UNIT)
                    .addAnswer(rated("A1", "1"))
                    .addAnswer(rated("B1", "0"))
                    .build();
            TreeMethod.Builder method = TreeMethod.builder().weight(GroupId.of("A"), new BigDecimal("3"));

            assertThat(method.build().score(TREE, assessment).value()).contains(ExactNumber.of(1, 2));
            method.aggregations(Aggregation.NESTED_MEAN);
            assertThat(method.build().score(TREE, assessment).value()).contains(ExactNumber.of(3, 4));
        }

        @Test
        void thatMakeNoSenseAreRefusedAllAtOnce() {
            TreeMethod method = TreeMethod.builder()
                    .weight(CriterionId.of("Z9"), BigDecimal.ONE)
                    .weight(CriterionId.of("A1"), new BigDecimal("-1"))
                    .build();

            assertThatExceptionOfType(PreparationException.class)
                    .isThrownBy(() -> method.prepare(TREE, UNIT))
                    .satisfies(e -> assertThat(e.faults().stream().map(PreparationFault::toString))
                            .containsExactly(
                                    "weight of criterion A1 is -1, expected 0 or more",
                                    "weight for Z9, which is unknown in edition 'test'"))
                    .withMessageStartingWith("urn:laatupaja:method:weighted-mean:1: weight of criterion A1 is -1");
        }

        @Test
        void ofZeroMayTakeAWholeSectionOutOfAFlatWhole() {
            TreeMethod method = TreeMethod.builder()
                    .weight(CriterionId.of("B1"), BigDecimal.ZERO)
                    .weight(CriterionId.of("B2"), BigDecimal.ZERO)
                    .build();

            Score score = method.score(TREE, MIXED);

            assertThat(score.value()).contains(ExactNumber.of(1, 2));
            assertThat(score.get(GroupId.of("B")).state()).isEqualTo(NodeState.NOTHING_TO_SCORE);
        }

        @Test
        void ofZeroDoNotCountAndSaySo() {
            TreeMethod method = TreeMethod.builder()
                    .weight(CriterionId.of("B2"), BigDecimal.ZERO)
                    .build();

            Score score = method.score(TREE, MIXED);

            assertThat(score.total().reasons().subList(0, 2))
                    .hasToString(
                            "[weighted mean of 2 criteria; 4 were asked," + " 1 does not count, for its weight is 0]");
        }

        @Test
        void ofZeroThroughoutAreRefused() {
            TreeMethod method = TreeMethod.builder().onlyNamedWeights().build();
            TreeMethod nested = TreeMethod.builder()
                    .aggregations(Aggregation.NESTED_MEAN)
                    .weight(GroupId.of("A"), BigDecimal.ZERO)
                    .weight(CriterionId.of("B1"), BigDecimal.ZERO)
                    .weight(CriterionId.of("B2"), BigDecimal.ZERO)
                    .build();

            assertThatExceptionOfType(PreparationException.class)
                    .isThrownBy(() -> method.prepare(TREE, UNIT))
                    .withMessage("urn:laatupaja:method:weighted-mean:1: all weights are 0");
            assertThatExceptionOfType(PreparationException.class)
                    .isThrownBy(() -> nested.prepare(TREE, UNIT))
                    .withMessage("urn:laatupaja:method:nested-mean:1: all weights are 0");
        }

        @Test
        void ofAbsurdSizeAreRefused() {
            TreeMethod.Builder method = TreeMethod.builder();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> method.weight(CriterionId.of("A1"), new BigDecimal("1E-999999999")))
                    .withMessage("'1E-999999999' is not a number of at most 40 digits");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> method.weight(GroupId.of("A"), new BigDecimal("1E+999999999")))
                    .withMessage("'1E+999999999' is not a number of at most 40 digits");
        }

        @Test
        void ofACriterionAndAGroupOfOneIdAreRecordedApart() {
            CriteriaFramework twins = Trees.framework(UNIT, group("X", criterion("X", "1"), criterion("Y", "1")));
            TreeMethod method = TreeMethod.builder()
                    .aggregations(Aggregation.NESTED_MEAN)
                    .weight(CriterionId.of("X"), new BigDecimal("2"))
                    .weight(GroupId.of("X"), new BigDecimal("3"))
                    .build();

            Score score = method.score(
                    twins, Trees.assessment(UNIT).addAnswer(rated("X", "1")).build());

            assertThat(score.options()).containsEntry("weight.X", "2").containsEntry("groupWeight.X", "3");
            assertThat(score.get(CriterionId.of("X")).weight()).isEqualTo(ExactNumber.of(2, 1));
            assertThat(score.get(GroupId.of("X")).weight()).isEqualTo(ExactNumber.of(3, 1));
            Score read = Scores.parse(Scores.toJson(score), twins);
            assertThat(read).isEqualTo(score);
            assertThat(read.options()).isEqualTo(score.options());
        }

        @Test
        void ofZeroLeaveNothingToScoreWhereNothingElseIsRated() {
            TreeMethod method = TreeMethod.builder()
                    .weight(CriterionId.of("B1"), BigDecimal.ZERO)
                    .build();
            Assessment assessment =
                    Trees.assessment(UNIT).addAnswer(rated("B1", "1")).build();

            ScoreNode b = method.score(TREE, assessment).get(GroupId.of("B"));

            assertThat(b.state()).isEqualTo(NodeState.NOTHING_TO_SCORE);
            assertThat(b.reasons().get(0)).hasToString("nothing to score: nothing below has a score and a weight");
        }
    }

    @Nested
    class Refusals {
        @Test
        void zeroForMissingNeedsAZeroOnTheScale() {
            RatingScale scale = Trees.interval("sovari", "1", "5");
            TreeMethod method =
                    TreeMethod.builder().missing(MissingPolicy.asZero()).build();

            assertThatExceptionOfType(PreparationException.class)
                    .isThrownBy(() -> method.prepare(Trees.flat(scale, "1"), scale))
                    .withMessage(
                            "urn:laatupaja:method:weighted-mean:1: missing ratings cannot count as 0 on scale sovari (1..5)");
        }

        @Test
        void zeroForMissingNeedsALevelWorthIt() {
            RatingScale scale = RatingScale.of(
                    ScaleId.of("signs"),
                    Trees.text("signs"),
                    List.of(
                            RatingLevel.of("minus", BigDecimal.ONE.negate(), Trees.text("minus")),
                            RatingLevel.of("plus", BigDecimal.ONE, Trees.text("plus"))));
            TreeMethod method =
                    TreeMethod.builder().missing(MissingPolicy.asZero()).build();

            assertThatExceptionOfType(PreparationException.class)
                    .isThrownBy(() -> method.prepare(Trees.flat(scale, "1"), scale))
                    .withMessage("urn:laatupaja:method:weighted-mean:1: missing ratings cannot count as 0 on scale "
                            + scale);
        }

        @Test
        void aSumLeavesOutNothingWhereNoRatingIsWorthZero() {
            RatingScale scale = Trees.interval("sovari", "1", "5");

            assertThatExceptionOfType(PreparationException.class)
                    .isThrownBy(() -> ScoringMethods.weightedSum().prepare(Trees.flat(scale, "1"), scale))
                    .withMessage(
                            "urn:laatupaja:method:weighted-sum:1: a sum counts what it leaves out as 0, but no rating on"
                                    + " scale sovari (1..5) is worth 0; count what is missing as lowest, or refuse it");
        }

        @Test
        void anAssessmentWithErrorsIsNotScored() {
            Assessment assessment = Trees.assessment(UNIT)
                    .addAnswer(rated("A1", "2"))
                    .addAnswer(rated("Z9", "1"))
                    .build();

            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> ScoringMethods.weightedMean().score(TREE, assessment))
                    .withMessageContaining(
                            "answers[0] (criterion A1).rating: rating 2 is outside the scale unit (0..1)")
                    .withMessageContaining("answers[1] (criterion Z9).criterion: id Z9 is unknown in edition 'test'");
        }

        @Test
        void anotherEditionIsNotScored() {
            Assessment assessment = Assessment.builder()
                    .edition(EditionId.of("other"))
                    .scale(UNIT.id())
                    .build();

            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> ScoringMethods.weightedMean().score(TREE, assessment))
                    .withMessageContaining("assessment is for edition 'other' but framework is edition 'test'");
        }

        @Test
        void anotherEditionIsSaidBeforeItsUnknownScale() {
            Assessment assessment = Assessment.builder()
                    .edition(EditionId.of("other"))
                    .scale(Trees.HUNDRED.id())
                    .build();

            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> ScoringMethods.weightedMean().score(TREE, assessment))
                    .withMessage(
                            "assessment: edition: assessment is for edition 'other' but framework is edition 'test'"
                                    + "\n  date: no date is given");
        }

        @Test
        void anotherScaleOfTheSameIdIsNotScored() {
            RatingScale steps = steps("steps", "1", "2");
            CriteriaFramework framework = Trees.flat(steps, "1");
            Assessment answers =
                    Trees.assessment(steps).addAnswer(rated("c0", "high")).build();

            assertNotScored(
                    Trees.HUNDRED, Trees.interval("hundred", "0", "50"), "hundred (0..100) against hundred (0..50)");
            assertNotScored(steps, steps("steps", "1", "3"), "level high is worth 2 against 3");
            assertThat(ScoringMethods.weightedMean()
                            .prepare(framework, steps("steps", "1.0", "2.0"))
                            .score(answers)
                            .value())
                    .contains(ExactNumber.of(2, 1));
        }

        private static void assertNotScored(RatingScale known, RatingScale prepared, String difference) {
            PreparedMethod method = ScoringMethods.weightedMean().prepare(Trees.flat(known, "1"), prepared);
            Assessment assessment = Trees.assessment(known).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> method.score(assessment))
                    .withMessage("assessment is on scale '" + known.id() + "' of edition 'test' but the method was"
                            + " prepared for another scale of that id: " + difference);
        }

        private static RatingScale steps(String id, String low, String high) {
            return RatingScale.of(
                    ScaleId.of(id),
                    Trees.text(id),
                    List.of(
                            RatingLevel.of("low", new BigDecimal(low), Trees.text("low")),
                            RatingLevel.of("high", new BigDecimal(high), Trees.text("high"))));
        }

        @Test
        void anotherScaleThanThePreparedOneIsNotScored() {
            PreparedMethod method = ScoringMethods.weightedMean().prepare(TREE, UNIT);
            Assessment assessment = Trees.assessment(Trees.HUNDRED).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> method.score(assessment))
                    .withMessage("assessment is on scale 'hundred' but the method was prepared for scale 'unit'");
        }

        @Test
        void unknownNodesAreNamed() {
            Score score = ScoringMethods.weightedMean().score(TREE, MIXED);

            assertThat(score.find(GroupId.of("Z"))).isEmpty();
            assertThatExceptionOfType(UnknownIdException.class)
                    .isThrownBy(() -> score.get(GroupId.of("Z")))
                    .withMessage("group Z is not in this score, which is for edition 'test'");
        }
    }
}
