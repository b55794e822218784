// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.scale.Interval;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.scoring.PreparedMethod;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.TreeMethod;
import io.github.laatupaja.scoring.Valuations;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Three criteria: c0 as rated, c1 (weight 2) and c2 between goalposts from 1, the worst, to 0.3, the best. So of the levels
 * 0, 0.25, 0.5 and 1 they count as 1, 1, 5/7 and 0.
 */
class LessIsBetterTest {
    private static final RatingScale STEPS = RatingScale.of(
            ScaleId.of("steps"),
            text("steps"),
            List.of(level("none", "0"), level("some", "0.25"), level("half", "0.5"), level("full", "1")));
    private static final RatingScale HUNDRED = RatingScale.of(
            ScaleId.of("hundred"), text("hundred"), Interval.of(BigDecimal.ZERO, BigDecimal.valueOf(100)));

    private static RatingLevel level(String code, String value) {
        return RatingLevel.of(code, new BigDecimal(value), text(code));
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }

    private static CriteriaFramework framework() {
        CriteriaFramework.Builder framework = CriteriaFramework.builder()
                .edition(EditionId.of("test"))
                .title(text("test"))
                .addScale(STEPS)
                .addScale(HUNDRED);
        for (String id : List.of("c0", "c1", "c2")) {
            framework.addTopCriterion(Criterion.builder()
                    .id(CriterionId.of(id))
                    .leadIn(text(id))
                    .weight(id.equals("c1") ? BigDecimal.valueOf(2) : BigDecimal.ONE)
                    .build());
        }
        return framework.build();
    }

    private static TreeMethod method(String worst, String best) {
        TreeMethod.Builder method = TreeMethod.builder();
        for (String id : List.of("c1", "c2")) {
            method.valuation(CriterionId.of(id), Valuations.goalposts(new BigDecimal(worst), new BigDecimal(best)));
        }
        return method.build();
    }

    private static Assessment assessment(RatingScale scale, String first, String second) {
        return Assessment.builder()
                .edition(EditionId.of("test"))
                .scale(scale.id())
                .addAnswer(Answer.rated(CriterionId.of("c0"), Rating.of(first)))
                .addAnswer(Answer.rated(CriterionId.of("c1"), Rating.of(second)))
                .build();
    }

    private static WhatNext next() {
        return WhatNext.of(method("1", "0.3"), framework(), assessment(STEPS, "half", "full"));
    }

    @Test
    void aStepUpIsTheNextLevelDown() {
        // the mean is 1/6; c1 from full to half, to none; c2, which is missing, from full
        assertThat(next().improvements())
                .extracting(Improvement::toString)
                .containsExactly(
                        "c0: +1/6 by a step, +1/6 by full marks",
                        "c1: +10/21 by a step, +2/3 by full marks",
                        "c2: +23/168 by a step, +5/24 by full marks");
    }

    @Test
    void routesLeadToTheBetterEnd() {
        Route route = next().cheapestTo(new BigDecimal("0.8")).orElseThrow();

        // with two levels: c1 alone to some gives 5/6, c0 to full and c1 to half 17/21
        assertThat(route).hasToString("2 levels up to 5/6");
        assertThat(route.isCheapest()).isTrue();
        assertThat(route.steps()).extracting(Step::toString).containsExactly("c1 to some");
    }

    @Test
    void onAnIntervalFullMarksAreTheBetterEnd() {
        WhatNext next = WhatNext.of(method("60", "20"), framework(), assessment(HUNDRED, "0", "50"));

        // c1 counts as 1/4, of 3 that weigh: to 1 gains 2/3 · 3/4; c2 has nothing yet, the mean is 1/6
        assertThat(next.improvements().get(1)).hasToString("c1: unknown by a step, +1/2 by full marks");
        assertThat(next.improvements().get(2)).hasToString("c2: unknown by a step, +5/24 by full marks");
    }

    @Test
    void somebodyElsesMethodIsAskedWhatCountsMore() {
        List<String> expected =
                next().improvements().stream().map(Improvement::toString).toList();

        for (boolean hasNodes : new boolean[] {true, false}) {
            WhatNext next = WhatNext.of(
                    new Rebuilt(method("1", "0.3"), hasNodes), framework(), assessment(STEPS, "half", "full"));
            assertThat(next.improvements()).extracting(Improvement::toString).isEqualTo(expected);
        }
    }

    /** Builds the score of another method by itself, with or without its criteria. */
    private record Rebuilt(ScoringMethod other, boolean hasNodes) implements ScoringMethod {
        @Override
        public MethodId id() {
            return MethodId.of("urn:example:method:rebuilt:1");
        }

        @Override
        public PreparedMethod prepare(CriteriaFramework framework, RatingScale scale) {
            PreparedMethod prepared = other.prepare(framework, scale);
            return assessment -> {
                ScoreNode whole = prepared.score(assessment).total();
                var node = ScoreNode.builder(framework).value(whole.value().orElse(null));
                if (hasNodes) {
                    whole.children().forEach(node::addChild);
                }
                return Score.builder()
                        .method(id())
                        .of(assessment)
                        .total(node.build())
                        .build();
            };
        }
    }
}
