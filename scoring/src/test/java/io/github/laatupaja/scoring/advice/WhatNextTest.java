// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.scoring.MissingPolicy;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.ScoringMethods;
import io.github.laatupaja.scoring.TreeMethod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The bundled criteria on 0–3: all at 2 but 1 (at 0), 11 (not applicable) and 12 (don't know). */
class WhatNextTest {
    private static final CriteriaFramework CRITERIA = CriteriaFrameworks.latest();
    private static final Assessment ASSESSMENT = assessment(ScaleId.LEVELS_0_3, 2);

    private static Assessment assessment(ScaleId scale, int rating) {
        Assessment.Builder assessment =
                Assessment.builder().edition(CRITERIA.edition()).scale(scale);
        for (Criterion criterion : CRITERIA.criteria()) {
            assessment.addAnswer(answer(criterion.id(), rating));
        }
        return assessment.build();
    }

    private static Answer answer(CriterionId id, int rating) {
        return switch (id.value()) {
            case "1" -> Answer.rated(id, Rating.of(0));
            case "11" -> Answer.notApplicable(id, "no youth workshop");
            case "12" -> Answer.dontKnow(id);
            default -> Answer.rated(id, Rating.of(rating));
        };
    }

    private static WhatNext next(ScoringMethod method) {
        return WhatNext.of(method, CRITERIA, ASSESSMENT);
    }

    @Nested
    class Gains {
        @Test
        void ofAMeanAreTheSameForAllThatAreRated() {
            List<Improvement> improvements = next(ScoringMethods.weightedMean()).improvements();

            // 49 criteria count
            assertThat(improvements).hasSize(50);
            assertThat(improvements.get(0)).hasToString("1: +1/49 by a step, +3/49 by full marks");
            assertThat(improvements.get(1)).hasToString("2: +1/49 by a step, +1/49 by full marks");
        }

        @Test
        void ofAMissingAnswerCountFromTheLowestLevel() {
            Improvement twelve =
                    next(ScoringMethods.weightedMean()).improvements().get(10);

            // 96/49 with 49 criteria; at level 1, (96 + 1)/50; at level 3, 99/50
            assertThat(twelve.criterion()).isEqualTo(CriterionId.of(12));
            assertThat(twelve.step()).contains(ExactNumber.of(97, 50).minus(ExactNumber.of(96, 49)));
            assertThat(twelve.fullMarks()).contains(ExactNumber.of(99, 50).minus(ExactNumber.of(96, 49)));
            assertThat(twelve.step().orElseThrow().signum()).isNegative();
        }

        @Test
        void areSortedByTheNextStepAndThenByPublishedOrder() {
            List<Improvement> sorted = next(ScoringMethods.minimum()).byGain();

            // only the weakest link helps
            assertThat(sorted.get(0)).hasToString("1: +1 by a step, +2 by full marks");
            assertThat(sorted.get(1).criterion()).isEqualTo(CriterionId.of(2));
            assertThat(sorted.get(1).step()).contains(ExactNumber.ZERO);
            assertThat(sorted.get(49).criterion()).isEqualTo(CriterionId.of(51));
        }

        @Test
        void areUnknownWhereThereIsNoScore() {
            TreeMethod refusing = ScoringMethods.weightedMean().toBuilder()
                    .missing(MissingPolicy.refuse())
                    .build();

            assertThat(next(refusing).improvements().get(0)).hasToString("1: unknown by a step, unknown by full marks");
        }

        @Test
        void onAnIntervalThereAreNoSteps() {
            Assessment percent = assessment(ScaleId.of("percent"), 51);

            // 12 comes second: it would begin to count, and at 100
            Improvement third = WhatNext.of(ScoringMethods.weightedMean(), CRITERIA, percent)
                    .byGain()
                    .get(2);

            assertThat(third.step()).isEmpty();
            assertThat(third.fullMarks()).contains(ExactNumber.ONE); // 49 of 100 more, over 49 criteria
        }
    }

    @Nested
    class Routes {
        @Test
        void ofFewStepsAreProvedCheapest() {
            // 96/49; 2 needs 98/49
            Optional<Route> route = next(ScoringMethods.weightedMean()).cheapestTo(BigDecimal.valueOf(2));

            assertThat(route.orElseThrow().isCheapest()).isTrue();
            assertThat(route.get().steps()).containsExactly(new Step(CriterionId.of(1), Rating.of(2), 2));
            assertThat(route.get().value()).isEqualTo(ExactNumber.of(2, 1));
        }

        @Test
        void toWhereOneStandsAreEmpty() {
            Route route = next(ScoringMethods.weightedMean())
                    .cheapestTo(BigDecimal.ONE)
                    .orElseThrow();

            assertThat(route.steps()).isEmpty();
            assertThat(route.levels()).isZero();
            assertThat(route.isCheapest()).isTrue();
        }

        @Test
        void beyondTheHighestRatingsAreNone() {
            assertThat(next(ScoringMethods.weightedMean()).cheapestTo(new BigDecimal("3.01")))
                    .isEmpty();
        }

        @Test
        void ofManyStepsAreGreedyAndSaySo() {
            // 2.5 of 3 over 49 criteria: 122.5 - 96 takes 27 levels; over 50, with 12 at 3, 125 - 96 takes 29
            Route route = next(ScoringMethods.weightedMean())
                    .cheapestTo(new BigDecimal("2.5"))
                    .orElseThrow();

            assertThat(route.isCheapest()).isFalse();
            assertThat(route.levels()).isEqualTo(27);
            assertThat(route.value().isAtLeast(new BigDecimal("2.5"))).isTrue();
        }

        @Test
        void underTheMinimumRaiseTheWeakestAndWhatIsMissingStaysOut() {
            Route route = next(ScoringMethods.minimum())
                    .cheapestTo(BigDecimal.valueOf(2))
                    .orElseThrow();

            assertThat(route.steps()).containsExactly(new Step(CriterionId.of(1), Rating.of(2), 2));
            assertThat(route.isCheapest()).isTrue();
        }

        @Test
        void onAnIntervalRaiseToTheHighestNumber() {
            Assessment percent = assessment(ScaleId.of("percent"), 50);

            // 48 at 50 and one at 0: 2400/49; to 50 it takes 50 points, which one full mark gives
            Route route = WhatNext.of(ScoringMethods.weightedMean(), CRITERIA, percent)
                    .cheapestTo(BigDecimal.valueOf(50))
                    .orElseThrow();

            assertThat(route.steps()).containsExactly(new Step(CriterionId.of(1), Rating.of(100), 1));
        }
    }

    @Test
    void aForeignMethodIsTriedTheSameWay() {
        ScoringMethod foreign = new ForeignMethod(ScoringMethods.weightedMean());

        assertThat(next(foreign).improvements().toString())
                .isEqualTo(next(ScoringMethods.weightedMean()).improvements().toString());
        assertThat(next(foreign).cheapestTo(BigDecimal.valueOf(2)))
                .isEqualTo(next(ScoringMethods.weightedMean()).cheapestTo(BigDecimal.valueOf(2)));
    }
}
