// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.scoring.ScoringMethods;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    @Test
    void whatOneMethodRefusesDoesNotKeepTheOthersFromTheirs() {
        CriteriaFramework criteria = CriteriaFrameworks.latest();
        Assessment.Builder assessment =
                Assessment.builder().edition(criteria.edition()).scale(ScaleId.LEVELS_0_3);
        for (Criterion criterion : criteria.criteria()) {
            assessment.addAnswer(Answer.rated(criterion.id(), Rating.of(3)));
        }

        List<SideBySide.Result> results = SideBySide.of(criteria, assessment.build(), ScoringMethods.bundled())
                .results();

        assertThat(results)
                .extracting(result -> result.score()
                        .flatMap(score -> score.value())
                        .map(Object::toString)
                        .orElse("–"))
                .containsExactly("3", "3", "153", "3", "3", "3", "3", "1000", "–", "–", "3");
        assertThat(results.get(9).refusal())
                .isEqualTo("scale levels-0-3 (0, 1, 2, 3) does not go from 0 to 100" + " points");
    }
}
