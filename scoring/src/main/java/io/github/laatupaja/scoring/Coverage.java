// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.AnswerState;
import java.io.Serializable;
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
public record Coverage(int rated, int notApplicable, int dontKnow, int unanswered) implements Serializable {
    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is below 0
     */
    public Coverage {
        if ((rated | notApplicable | dontKnow | unanswered) < 0) {
            throw negative(rated, notApplicable, dontKnow, unanswered);
        }
    }

    private static IllegalArgumentException negative(int rated, int notApplicable, int dontKnow, int unanswered) {
        return new IllegalArgumentException("coverage has a count below 0: rated " + rated + ", not applicable "
                + notApplicable + ", don't know " + dontKnow + ", unanswered " + unanswered);
    }

    /** {@return how many of some answers are in which state, from one place up to before another} */
    static Coverage of(byte[] levels, int first, int end) {
        int rated = 0;
        int notApplicable = 0;
        int dontKnow = 0;
        int unanswered = 0;
        for (int i = first; i < end; i++) {
            byte level = levels[i]; // no switch: it would cost a class at start-up
            rated += level >= 0 ? 1 : 0;
            notApplicable += level == PreparedTree.NOT_APPLICABLE ? 1 : 0;
            dontKnow += level == PreparedTree.DONT_KNOW ? 1 : 0;
            unanswered += level == PreparedTree.UNANSWERED ? 1 : 0;
        }
        return new Coverage(rated, notApplicable, dontKnow, unanswered);
    }

    /** {@return of a criterion, which of the four it is} */
    AnswerState answer() {
        if (rated == 1) {
            return AnswerState.RATED;
        }
        if (notApplicable == 1) {
            return AnswerState.NOT_APPLICABLE;
        }
        return dontKnow == 1 ? AnswerState.DONT_KNOW : AnswerState.UNANSWERED;
    }

    Coverage plus(Coverage other) {
        return new Coverage(
                rated + other.rated,
                notApplicable + other.notApplicable,
                dontKnow + other.dontKnow,
                unanswered + other.unanswered);
    }

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

    /** {@return the share of not applicable among all, from 0 to 1; many inflate a score; empty of no criteria at all} */
    public Optional<ExactNumber> notApplicableShare() {
        return all() == 0 ? Optional.empty() : Optional.of(ExactNumber.of(notApplicable, all()));
    }

    /** {@return the counts, as {@code 47 rated, 2 not applicable, 1 don't know, 1 unanswered}} */
    @Override
    public String toString() {
        return rated + " rated, " + notApplicable + " not applicable, " + dontKnow + " don't know, " + unanswered
                + " unanswered";
    }
}
