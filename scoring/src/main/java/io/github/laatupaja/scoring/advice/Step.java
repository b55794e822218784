// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;

/**
 * A criterion to be raised to a rating. Immutable and thread-safe.
 *
 * @param criterion the criterion
 * @param to the rating to reach
 * @param levels how many levels that is up, by what they count as; on an interval, 1
 */
public record Step(CriterionId criterion, Rating to, int levels) {
    /** {@return criterion and rating, as {@code 27 to 3}} */
    @Override
    public String toString() {
        return criterion + " to " + to.text();
    }
}
