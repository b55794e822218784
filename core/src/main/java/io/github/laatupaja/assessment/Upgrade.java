// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.criteria.CriterionId;
import java.util.List;

/**
 * An assessment carried over to a newer edition. Nothing is lost: what has no place in the newer one is listed.
 * Immutable and thread-safe.
 *
 * @param assessment the assessment of the newer edition
 * @param answerAgain the criteria of the newer edition that were reworded or added, in published order
 * @param dropped the answers of the older edition whose criterion was removed, and of the others, in an answer without
 *     more, the ratings of statements that were; in the order given
 * @param unlinked the actions of the plan, as they were, of which a criterion was removed; in the order given
 */
public record Upgrade(
        Assessment assessment, List<CriterionId> answerAgain, List<Answer> dropped, List<PlannedAction> unlinked) {
    /** Copies the lists. */
    public Upgrade {
        answerAgain = List.copyOf(answerAgain);
        dropped = List.copyOf(dropped);
        unlinked = List.copyOf(unlinked);
    }

    /** {@return the assessment and what is left to do, as {@code …; 2 to answer again, 1 answers dropped, 0 actions unlinked}} */
    @Override
    public String toString() {
        return assessment + "; " + answerAgain.size() + " to answer again, " + dropped.size() + " answers dropped, "
                + unlinked.size() + " actions unlinked";
    }
}
