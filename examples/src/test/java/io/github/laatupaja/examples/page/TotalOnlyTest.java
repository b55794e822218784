// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.ScoreNodeBuilder;
import io.github.laatupaja.scoring.PreparedMethod;
import io.github.laatupaja.scoring.ScoringMethod;
import org.junit.jupiter.api.Test;

class TotalOnlyTest {
    private static final CriteriaFramework FRAMEWORK = CriteriaFrameworks.latest();

    @Test
    void aMethodMayLeaveGroupsOptionsAndReasonsOut() {
        Assessment assessment = Assessment.builder()
                .edition(FRAMEWORK.edition())
                .scale(FRAMEWORK.scales().get(0).id())
                .addAnswer(Answer.rated(CriterionId.of(1), Rating.of("2")))
                .addAnswer(Answer.notApplicable(CriterionId.of(2), "not here"))
                .build();

        ParsedPage page = ParsedPage.of(FRAMEWORK, assessment, new WholeAlone(), Language.ENGLISH);

        assertThat(page.texts("tr")).contains("All criteria1.00–1/502%").contains("Direction––1/157%");
        assertThat(page.texts("dt")).contains("Method").doesNotContain("Options");
        assertThat(page.texts("em")).contains("not applicable: not here");
    }

    /** Whether anything is rated, and a node for every criterion: more the laws do not ask. */
    private static final class WholeAlone implements ScoringMethod {
        @Override
        public MethodId id() {
            return MethodId.of("urn:example:method:whole-alone:1");
        }

        @Override
        public PreparedMethod prepare(CriteriaFramework framework, RatingScale scale) {
            return assessment -> {
                ScoreNodeBuilder whole = ScoreNode.builder(framework).value(ExactNumber.ONE);
                framework.criteria().forEach(criterion -> whole.addChild(node(criterion, assessment)));
                return Score.builder()
                        .method(id())
                        .of(assessment)
                        .total(whole.build())
                        .build();
            };
        }

        private static ScoreNode node(Criterion criterion, Assessment assessment) {
            AnswerState answer =
                    assessment.find(criterion.id()).map(Answer::state).orElse(AnswerState.UNANSWERED);
            ScoreNodeBuilder node = ScoreNode.builder(criterion).answer(answer);
            return (answer == AnswerState.RATED ? node.value(ExactNumber.ONE) : node).build();
        }
    }
}
