// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ScoreNode;

/**
 * A criterion with its answer and its score. Immutable and thread-safe.
 *
 * @param criterion the criterion
 * @param answer its answer; an unanswered one if the assessment has none
 * @param node its node in the score
 */
public record CriterionEntry(Criterion criterion, Answer answer, ScoreNode node) {
    /** {@return the state that the score gives the criterion; without an answer, it may follow from the profile} */
    public AnswerState state() {
        Coverage coverage = node.coverage();
        if (coverage.rated() > 0) {
            return AnswerState.RATED;
        }
        if (coverage.notApplicable() > 0) {
            return AnswerState.NOT_APPLICABLE;
        }
        return coverage.dontKnow() > 0 ? AnswerState.DONT_KNOW : AnswerState.UNANSWERED;
    }
}
