// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link Engine} computed for every group, by the group's index in the {@link ScoringTree}. A score keeps one; a row
 * of a table is computed into the same one again and again.
 */
public interface GroupScores extends Serializable {
    /** {@return how many groups there are} */
    int size();

    /** {@return whether a group has a value} */
    boolean isScored(int group);

    /** {@return the value; null if there is none} */
    @Nullable
    ExactNumber value(int group);

    /** {@return the value with everything missing at its lowest; null if there is none} */
    @Nullable
    ExactNumber lowest(int group);

    /** {@return the value with everything missing at its highest; null if there is none} */
    @Nullable
    ExactNumber highest(int group);

    /** {@return the double nearest to the value; NaN if there is none} */
    double nearestValue(int group);

    /** {@return the double nearest to the lowest value; NaN if there is none} */
    double nearestLowest(int group);

    /** {@return the double nearest to the highest value; NaN if there is none} */
    double nearestHighest(int group);

    /** {@return how many criteria below a group are in which state} */
    Coverage coverage(int group);

    /** {@return the bounds; null if there are none} */
    default @Nullable Bounds bounds(int group) {
        return between(lowest(group), highest(group));
    }

    /** {@return the bounds between two scores, in whichever order they are given; null if one is missing} */
    static @Nullable Bounds between(@Nullable ExactNumber one, @Nullable ExactNumber other) {
        return one == null || other == null ? null : Bounds.between(one, other);
    }
}
