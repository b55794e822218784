// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.normalisation;

import io.github.laatupaja.score.ExactNumber;

/** What rank equal values get. */
public enum Ties {
    /** All the best of the ranks that they take up, as in sports: 1, 2, 2, 4. */
    BEST,
    /** All the mean of the ranks that they take up: 1, 2.5, 2.5, 4. */
    MEAN,
    /** All the last of the ranks that they take up: 1, 3, 3, 4. */
    LAST;

    ExactNumber rank(int ahead, int equal) {
        long best = ahead + 1L;
        long last = (long) ahead + equal;
        return ExactNumber.of((this == LAST ? last : best) + (this == BEST ? best : last), 2);
    }
}
