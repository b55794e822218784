// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessor;
import io.github.laatupaja.assessment.AssessorKind;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.Scores;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.ScoringMethods;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {
    private static final CriteriaFramework CRITERIA = CriteriaFrameworks.latest();
    private static final Score BEFORE =
            score(ScoringMethods.weightedMean(), ScaleId.LEVELS_0_3, AssessorKind.SELF, 1, 2);
    private static final Score AFTER =
            score(ScoringMethods.weightedMean(), ScaleId.LEVELS_0_3, AssessorKind.PEER_AUDIT, 3, 1);

    /** {@return a score of two criteria alone} */
    private static Score score(ScoringMethod method, ScaleId scale, AssessorKind kind, int first, int second) {
        Assessment assessment = Assessment.builder()
                .edition(CRITERIA.edition())
                .scale(scale)
                .assessor(Assessor.of(kind))
                .addAnswer(Answer.rated(CriterionId.of(1), Rating.of(first)))
                .addAnswer(Answer.rated(CriterionId.of(2), Rating.of(second)))
                .build();
        return method.score(CRITERIA, assessment);
    }

    @Test
    void tellsWhatRoseAndWhatFell() {
        Comparison comparison = Comparison.of(BEFORE, AFTER);

        assertThat(comparison.before()).isSameAs(BEFORE);
        assertThat(comparison.after()).isSameAs(AFTER);
        assertThat(comparison.difference()).contains(ExactNumber.of(1, 2));
        assertThat(comparison.changes()).hasSize(1 + 10 + 51);
        Change second = comparison.changes().stream()
                .filter(change -> change.id().filter(CriterionId.of(2)::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(second.difference()).contains(ExactNumber.of(-1, 1));
        assertThat(comparison.changes().get(61).difference()).isEmpty(); // 51, which nobody answered
    }

    @Test
    void remarksOnUnlikeAssessors() {
        assertThat(Comparison.of(BEFORE, AFTER).remarks())
                .extracting(remark -> remark.text(Language.FINNISH))
                .containsExactly("arvioijat eroavat: self ja peer-audit");
        assertThat(Comparison.of(BEFORE, BEFORE).remarks()).isEmpty();
    }

    @Test
    void refusesUnlikeScalesMethodsAndOptionsWithEveryObstacle() {
        Score other = score(ScoringMethods.median(), ScaleId.of("caf-0-5"), AssessorKind.SELF, 1, 2);

        assertThatExceptionOfType(UnlikeScoresException.class)
                .isThrownBy(() -> Comparison.of(BEFORE, other))
                .withMessage("scores cannot be compared: the scales differ: levels-0-3 and caf-0-5; "
                        + "the methods differ: urn:laatupaja:method:weighted-mean:1 and urn:laatupaja:aggregator:median:1; "
                        + "option aggregation differs: flat-mean and flat-median")
                .satisfies(e -> assertThat(e.obstacles())
                        .extracting(Obstacle::code)
                        .containsExactly(
                                ObstacleCode.UNLIKE_SCALES, ObstacleCode.UNLIKE_METHODS, ObstacleCode.UNLIKE_OPTIONS));
    }

    @Test
    void refusesUnlikeEditions() {
        CriteriaFramework older = CriteriaFrameworks.parse(CriteriaFrameworks.toJson(CRITERIA)
                .replace("\"edition\" : \"tyopaja-2022\"", "\"edition\" : \"older\""));
        Score other = Scores.parse(
                Scores.toJson(BEFORE).replace("\"edition\" : \"tyopaja-2022\"", "\"edition\" : \"older\""), older);

        assertThat(Comparison.obstacles(BEFORE, other))
                .containsExactly(new Obstacle(ObstacleCode.UNLIKE_EDITIONS, List.of("tyopaja-2022", "older")));
    }

    @ParameterizedTest
    @EnumSource(ObstacleCode.class)
    void obstaclesReadUnlikeInEveryLanguage(ObstacleCode code) {
        Obstacle obstacle = new Obstacle(code, List.of("<0>", "<1>", "<2>"));

        assertThat(List.of(
                        obstacle.text(Language.FINNISH),
                        obstacle.text(Language.SWEDISH),
                        obstacle.text(Language.ENGLISH)))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.contains("<0>") && text.contains("<1>"));
    }
}
