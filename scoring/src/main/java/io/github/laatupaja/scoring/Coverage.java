// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.Optional;

/**
 * How many criteria below a group are in which state; for a criterion, one in one state. Counts criteria, not weights.
 * Immutable and thread-safe.
 *
 * @param rated how many are rated
 * @param notApplicable how many are not asked of this workshop
 * @param dontKnow how many are answered with don't know
 * @param unanswered how many have no answer
 */
public record Coverage(int rated, int notApplicable, int dontKnow, int unanswered) {
    /** {@return how many criteria there are} */
    public int all() {
        return asked() + notApplicable;
    }

    /** {@return how many are asked: all but the not applicable} */
    public int asked() {
        return rated + missing();
    }

    /** {@return how many are asked and not rated} */
    public int missing() {
        return dontKnow + unanswered;
    }

    /** {@return the share of rated among asked, from 0 to 1; empty where nothing is asked} */
    public Optional<ExactNumber> share() {
        return asked() == 0 ? Optional.empty() : Optional.of(ExactNumber.of(rated, asked()));
    }

    /** {@return the share of not applicable among all, from 0 to 1; many of them inflate a score} */
    public ExactNumber notApplicableShare() {
        return ExactNumber.of(notApplicable, all());
    }
}
