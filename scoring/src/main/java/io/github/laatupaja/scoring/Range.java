// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import org.jspecify.annotations.Nullable;

/**
 * The scores that the lowest and the highest ratings of all that is asked give, where they are the lowest and the highest
 * there are.
 *
 * @param lowest the lowest score that is possible; null where it is not known
 * @param highest the highest score that is possible; null where it is not known
 */
record Range(@Nullable ExactNumber lowest, @Nullable ExactNumber highest) {
    private static final Range UNKNOWN = new Range(null, null);

    /**
     * {@return the range between two scores, whichever is lower; unknown where a score or a bound lies beyond it: what
     * leaves out a part can, and a formula that is not monotone}
     */
    static Range of(
            @Nullable ExactNumber one,
            @Nullable ExactNumber other,
            @Nullable ExactNumber value,
            @Nullable Bounds bounds) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        Bounds ends = Bounds.between(one, other);
        boolean holdsValue = value == null || ends.hold(value);
        boolean holdsBounds = bounds == null || (ends.hold(bounds.lowest()) && ends.hold(bounds.highest()));
        return holdsValue && holdsBounds ? new Range(ends.lowest(), ends.highest()) : UNKNOWN;
    }
}
