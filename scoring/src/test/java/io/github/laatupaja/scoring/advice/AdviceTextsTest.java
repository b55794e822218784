// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.ScoringMethods;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a prompt prints of scores and of what is made of them. */
class AdviceTextsTest {
    private static final CriteriaFramework CRITERIA = CriteriaFrameworks.latest();
    private static final ScoringMethod MEAN = ScoringMethods.weightedMean();
    private static final Assessment ONES = assessment(1);
    private static final Assessment TWOS = assessment(2);

    @Test
    void nameWhatChanged() {
        Comparison comparison = Comparison.of(MEAN.score(CRITERIA, ONES), MEAN.score(CRITERIA, TWOS));

        assertThat(comparison)
                .hasToString("1.00 of 3.00 (2 of 51 criteria rated) -> 2.00 of 3.00 (2 of 51 criteria rated)");
        assertThat(comparison.changes().get(0)).hasToString("whole: +1");
        assertThat(comparison.changes().get(1)).hasToString("suunta: +1");
        assertThat(comparison.changes().get(61)).hasToString("51: unknown");
    }

    @Test
    void nameWhatComesNext() {
        WhatNext next = WhatNext.of(MEAN, CRITERIA, ONES);
        Route route = next.cheapestTo(new BigDecimal("1.5")).orElseThrow();

        assertThat(next).hasToString("51 criteria asked");
        assertThat(route).hasToString("1 levels up to 3/2");
        assertThat(route.steps()).hasToString("[1 to 2]");
    }

    @Test
    void nameMethodsAndTheirScores() {
        Score score = MEAN.score(CRITERIA, ONES);

        assertThat(SideBySide.of(CRITERIA, ONES, List.of(MEAN))).hasToString("[" + MEAN.id() + ": " + score + "]");
        assertThat(MEAN.prepare(CRITERIA, CRITERIA.get(ScaleId.LEVELS_0_3)))
                .hasToString(MEAN.id() + " for tyopaja-2022 on levels-0-3");
        assertThat(ScoringMethods.median().description()).hasToString("weighted median");
    }

    @Test
    void nameNumbers() {
        assertThat(new Bounds(ExactNumber.of(1, 3), ExactNumber.of(2, 1))).hasToString("0.33..2.00");
        assertThat(new Coverage(47, 2, 1, 3)).hasToString("47 rated, 2 not applicable, 1 don't know, 3 unanswered");
    }

    private static Assessment assessment(int rating) {
        return Assessment.builder()
                .edition(CRITERIA.edition())
                .scale(ScaleId.LEVELS_0_3)
                .addAnswer(Answer.rated(CriterionId.of(1), Rating.of(rating)))
                .addAnswer(Answer.rated(CriterionId.of(2), Rating.of(rating)))
                .build();
    }
}
