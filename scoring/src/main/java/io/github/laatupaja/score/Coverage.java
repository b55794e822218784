// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.assessment.AnswerState;
import java.io.Serializable;
import java.util.Optional;

/**
 * How many criteria below a group are in which state; for a criterion, one in one state. Coverage counts criteria, not
 * weights. Immutable and thread-safe.
 *
 * @param rated how many are rated
 * @param notApplicable how many are not asked of this workshop
 * @param dontKnow how many are answered with don't know
 * @param unanswered how many have no answer
 */
public record Coverage(int rated, int notApplicable, int dontKnow, int unanswered) implements Serializable {
    private static final Coverage NONE = new Coverage(0, 0, 0, 0);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is below 0
     */
    public Coverage {
        if ((rated | notApplicable | dontKnow | unanswered) < 0) {
            throw new IllegalArgumentException("coverage has a count below 0: rated " + rated + ", not applicable "
                    + notApplicable + ", don't know " + dontKnow + ", unanswered " + unanswered);
        }
    }

    /** {@return the coverage of one criterion with an answer} */
    public static Coverage of(AnswerState answer) {
        return switch (answer) {
            case RATED -> new Coverage(1, 0, 0, 0);
            case NOT_APPLICABLE -> new Coverage(0, 1, 0, 0);
            case DONT_KNOW -> new Coverage(0, 0, 1, 0);
            case UNANSWERED -> new Coverage(0, 0, 0, 1);
        };
    }

    /** {@return what some nodes cover together} */
    static Coverage sum(Iterable<? extends NodeDetails> nodes) {
        Coverage sum = NONE;
        for (NodeDetails node : nodes) {
            sum = sum.plus(node.coverage());
        }
        return sum;
    }

    /** {@return the state of the answer of a criterion; meaningless for the coverage of a group} */
    public AnswerState answer() {
        if (rated == 1) {
            return AnswerState.RATED;
        }
        if (notApplicable == 1) {
            return AnswerState.NOT_APPLICABLE;
        }
        return dontKnow == 1 ? AnswerState.DONT_KNOW : AnswerState.UNANSWERED;
    }

    private Coverage plus(Coverage other) {
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

    /** {@return the share of rated among asked, from 0 to 1; empty if nothing is asked} */
    public Optional<ExactNumber> share() {
        return asked() == 0 ? Optional.empty() : Optional.of(ExactNumber.of(rated, asked()));
    }

    /**
     * {@return the share of not applicable among all, from 0 to 1; empty if there are no criteria. A large share inflates a
     * score}
     */
    public Optional<ExactNumber> notApplicableShare() {
        return all() == 0 ? Optional.empty() : Optional.of(ExactNumber.of(notApplicable, all()));
    }

    /** {@return the counts, such as {@code 47 rated, 2 not applicable, 1 don't know, 1 unanswered}} */
    @Override
    public String toString() {
        return rated + " rated, " + notApplicable + " not applicable, " + dontKnow + " don't know, " + unanswered
                + " unanswered";
    }
}
