// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.scoring.PreparedMethod;
import io.github.laatupaja.scoring.ScoringMethod;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class FaultyMethodTest {
    @Test
    void isToldWithoutAStackTraceWhenItGivesNoNumber() {
        assertThatThrownBy(() -> AssessmentInput.read(null, new NoNumber()))
                .asInstanceOf(InstanceOfAssertFactories.type(ReportException.class))
                .satisfies(failure -> {
                    assertThat(failure.isUsage()).isFalse();
                    assertThat(failure.text(new Localizer(Language.ENGLISH)))
                            .isEqualTo("method 'no-number' cannot score this assessment: NaN is not a finite number;"
                                    + " nothing was written\n");
                });
    }

    private static final class NoNumber implements ScoringMethod {
        @Override
        public MethodId id() {
            return MethodId.of("urn:example:method:no-number:1");
        }

        @Override
        public PreparedMethod prepare(CriteriaFramework framework, RatingScale scale) {
            return assessment -> {
                ScoreNode.builder(framework).value(ExactNumber.of(Double.NaN));
                throw new AssertionError("NaN was taken for a number");
            };
        }
    }
}
