// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.score.InconsistentScoreException;
import io.github.laatupaja.score.ScoreFindingCode;
import org.jspecify.annotations.Nullable;

/** Which law a method breaks that gives no score, so that it fails one law and not all of them. */
final class Owners {
    private static final String BOUNDS = "scoreLiesWithinItsBounds";

    private Owners() {}

    /** {@return the name of the law: the first, unless what was thrown says what contradicts what} */
    static String law(@Nullable Throwable thrown) {
        return thrown instanceof InconsistentScoreException inconsistent ? law(inconsistent.code()) : BOUNDS;
    }

    private static String law(ScoreFindingCode code) {
        return switch (code) {
            case MINIMUM_ABOVE_MAXIMUM,
                    VALUE_BELOW_MINIMUM,
                    VALUE_ABOVE_MAXIMUM,
                    BOUND_BELOW_MINIMUM,
                    BOUND_ABOVE_MAXIMUM,
                    VALUE_OUTSIDE_BOUNDS,
                    NEGATIVE_WEIGHT -> BOUNDS;
            case NO_VALUE,
                    VALUE_AGAINST_STATE,
                    STATE_AGAINST_ANSWER,
                    SCORED_UNASKED,
                    NOT_ONE_CRITERION,
                    COUNT_BELOW_PARTS,
                    MORE_THAN_THERE_ARE -> "missingIsSaidToBeMissing";
            case CONTRIBUTIONS_DO_NOT_ADD_UP, CONTRIBUTIONS_ARE_NOT_THE_VALUE, UNLIKE_CONTRIBUTION ->
                "contributionsAddUp";
            case TWICE, MISPLACED, PARTS_OF_A_CRITERION, WHOLE_WITHIN, NOT_THE_WHOLE, UNLIKE_SHARE ->
                "jsonReadsBackEqual";
        };
    }
}
