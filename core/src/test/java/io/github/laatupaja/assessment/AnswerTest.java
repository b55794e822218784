// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static io.github.laatupaja.assessment.SmallAssessments.E1;
import static io.github.laatupaja.assessment.SmallAssessments.ONE;
import static io.github.laatupaja.assessment.SmallAssessments.SAUNA;
import static io.github.laatupaja.assessment.SmallAssessments.statementRating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.scale.Rating;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
    @Test
    @SuppressWarnings({"DataFlowIssue", "NullAway"})
    void namesWhatMayNotBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Answer.rated(ONE, null))
                .withMessage("rating");
        assertThatNullPointerException()
                .isThrownBy(() -> Answer.notApplicable(ONE, (FeatureId) null))
                .withMessage("missingFeature");
        assertThatNullPointerException()
                .isThrownBy(() -> Answer.notApplicable(ONE, (String) null))
                .withMessage("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> Answer.builder().practice(null))
                .withMessage("practice");
        assertThatNullPointerException()
                .isThrownBy(() -> Assessment.builder().date(null))
                .withMessage("date");
    }

    @Nested
    class State {
        @Test
        void followsFromWhatIsGiven() {
            Answer rated = Answer.rated(ONE, Rating.of(2));

            assertThat(rated.state()).isEqualTo(AnswerState.RATED);
            assertThat(rated.rating()).contains(Rating.of(2));
            assertThat(Answer.notApplicable(ONE, "remontti").state()).isEqualTo(AnswerState.NOT_APPLICABLE);
            assertThat(Answer.notApplicable(ONE, SAUNA).state()).isEqualTo(AnswerState.NOT_APPLICABLE);
            assertThat(Answer.unanswered(ONE).state()).isEqualTo(AnswerState.UNANSWERED);
        }

        @Test
        void isSaidWhereNothingElseSaysIt() {
            assertThat(Answer.dontKnow(ONE).state()).isEqualTo(AnswerState.DONT_KNOW);
        }

        @Test
        void mayContradictTheRest() {
            Answer answer = Answer.builder()
                    .criterion(ONE)
                    .state(AnswerState.UNANSWERED)
                    .rating(Rating.of(2))
                    .build();

            assertThat(answer.state()).isEqualTo(AnswerState.UNANSWERED);
            assertThat(answer.rating()).contains(Rating.of(2));
        }

        @Test
        void followsFromNothingThatIsEmpty() {
            Answer answer = Answer.builder()
                    .criterion(ONE)
                    .ratingOrNull("")
                    .reasonOrNull("")
                    .practiceOrNull("")
                    .noteOrNull("")
                    .build();

            assertThat(answer).isEqualTo(Answer.unanswered(ONE));
            assertThat(answer.reason()).isEmpty();
        }

        @Test
        void hasATextEach() {
            assertThat(Stream.of(AnswerState.values()).map(AnswerState::text))
                    .containsExactly("rated", "not-applicable", "dont-know", "unanswered");
        }
    }

    @Nested
    class Parts {
        @Test
        void areKeptAsGiven() {
            Answer answer = Answer.builder()
                    .criterion(ONE)
                    .rating(Rating.of("2"))
                    .practice("Ovi on auki.")
                    .note("perjantaisin")
                    .importance(new BigDecimal("0.50"))
                    .addEvidence(E1)
                    .addStatementRating(statementRating("1.1", "1"))
                    .build();

            assertThat(answer.practice()).contains("Ovi on auki.");
            assertThat(answer.note()).contains("perjantaisin");
            assertThat(answer.importance()).contains(new BigDecimal("0.50"));
            assertThat(answer.evidence()).containsExactly(E1);
            assertThat(answer.statementRatings()).containsExactly(statementRating("1.1", "1"));
        }

        @Test
        void areEmptyWhereNotGiven() {
            Answer answer = Answer.unanswered(ONE);

            assertThat(answer.rating()).isEmpty();
            assertThat(answer.reason()).isEmpty();
            assertThat(answer.missingFeature()).isEmpty();
            assertThat(answer.practice()).isEmpty();
            assertThat(answer.note()).isEmpty();
            assertThat(answer.importance()).isEmpty();
            assertThat(answer.evidence()).isEmpty();
            assertThat(answer.statementRatings()).isEmpty();
        }
    }

    @Nested
    class Build {
        @Test
        void needsACriterion() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Answer.builder().build())
                    .withMessage("Cannot build Answer, some of required attributes are not set [criterion]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "0.00"})
        void refusesAnImportanceNotAboveZero(BigDecimal importance) {
            Answer.Builder answer = Answer.builder().criterion(ONE).importance(importance);

            assertThatIllegalArgumentException()
                    .isThrownBy(answer::build)
                    .withMessage("importance is " + importance + ", expected a number above 0");
        }

        @Test
        void refusesAnImportanceOfEndlessDigits() {
            Answer.Builder answer = Answer.builder().criterion(ONE).importance(new BigDecimal("1e-41"));

            assertThatIllegalArgumentException()
                    .isThrownBy(answer::build)
                    .withMessage("'1E-41' is not a number of at most 40 digits");
        }
    }

    @Nested
    class ToString {
        @Test
        void isCriterionStateAndRating() {
            assertThat(Answer.rated(ONE, Rating.of(2))).hasToString("1: rated 2");
            assertThat(Answer.notApplicable(ONE, "remontti")).hasToString("1: not-applicable");
            assertThat(statementRating("1.1", "2")).hasToString("1.1: 2");
        }
    }
}
