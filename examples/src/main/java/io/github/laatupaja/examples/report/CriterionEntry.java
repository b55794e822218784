// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ScoreNode;

/**
 * A criterion with what was answered and what the score makes of it. Immutable and thread-safe.
 *
 * @param criterion the criterion
 * @param answer its answer; an unanswered one where the assessment has none
 * @param node its place in the score
 */
public record CriterionEntry(Criterion criterion, Answer answer, ScoreNode node) {
    /** {@return what became of the criterion in the score: the profile counts where there is no answer} */
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
