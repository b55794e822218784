// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.MethodId;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

class CouldBeTest {
    private static final CriteriaFramework CRITERIA = CriteriaFrameworks.latest();
    private static final String SENTENCE = "if everything missing were answered";

    /** The contraharmonic mean, whose value may fall where a rating rises. */
    private record Contraharmonic(boolean isMonotone) implements Aggregator, Serializable {
        @Override
        public MethodId id() {
            return MethodId.of("urn:example:aggregator:contraharmonic:1");
        }

        @Override
        public double aggregate(double[] values, double[] weights) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < values.length; i++) {
                sum += weights[i] * values[i];
                squares += weights[i] * values[i] * values[i];
            }
            return sum == 0 ? 0 : squares / sum;
        }
    }

    @Test
    void isSaidOfAMonotoneMethod() {
        assertThat(explained(new Contraharmonic(true))).contains(SENTENCE);
    }

    @Test
    void isNotSaidWhereTheScoreCouldLieElsewhere() {
        assertThat(explained(new Contraharmonic(false))).doesNotContain(SENTENCE);
    }

    private static String explained(Aggregator aggregator) {
        Answer answer = Answer.rated(CriterionId.of(1), Rating.of(2));
        Assessment assessment = Assessment.of(CRITERIA.edition(), ScaleId.LEVELS_0_3, List.of(answer));
        return ScoringMethods.of(aggregator).score(CRITERIA, assessment).explain(Language.ENGLISH);
    }
}
