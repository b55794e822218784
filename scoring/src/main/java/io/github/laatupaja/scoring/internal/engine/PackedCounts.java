// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.Coverage;

/** How many criteria are in which state, as four counts of 16 bits in one number, so that they are added at once. */
final class PackedCounts {
    /** The largest number of criteria that can be counted. */
    static final int MAXIMUM = (1 << Short.SIZE) - 1;

    private static final int NOT_APPLICABLE = Short.SIZE;
    private static final int DONT_KNOW = 2 * Short.SIZE;
    private static final int UNANSWERED = 3 * Short.SIZE;

    private PackedCounts() {}

    /** {@return the counts of one criterion with an answer} */
    static long of(int answer) {
        return switch (answer) {
            case AnswerRow.NOT_APPLICABLE -> 1L << NOT_APPLICABLE;
            case AnswerRow.DONT_KNOW -> 1L << DONT_KNOW;
            case AnswerRow.UNANSWERED -> 1L << UNANSWERED;
            default -> 1;
        };
    }

    static int rated(long counts) {
        return (int) counts & MAXIMUM;
    }

    static int notApplicable(long counts) {
        return (int) (counts >>> NOT_APPLICABLE) & MAXIMUM;
    }

    static int missing(long counts) {
        return dontKnow(counts) + unanswered(counts);
    }

    private static int dontKnow(long counts) {
        return (int) (counts >>> DONT_KNOW) & MAXIMUM;
    }

    private static int unanswered(long counts) {
        return (int) (counts >>> UNANSWERED) & MAXIMUM;
    }

    static Coverage coverage(long counts) {
        return new Coverage(rated(counts), notApplicable(counts), dontKnow(counts), unanswered(counts));
    }
}
