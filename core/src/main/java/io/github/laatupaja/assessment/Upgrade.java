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
 * @param dropped the answers of the older edition whose criterion was removed, in the order given
 */
public record Upgrade(Assessment assessment, List<CriterionId> answerAgain, List<Answer> dropped) {
    /** Copies the lists. */
    public Upgrade {
        answerAgain = List.copyOf(answerAgain);
        dropped = List.copyOf(dropped);
    }
}
