// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.score.ExactNumber;
import java.util.List;

/**
 * A way to a threshold. Immutable and thread-safe.
 *
 * @param steps the criteria to raise, in published order; empty if the threshold is reached as it is
 * @param value the score of the whole when all is done; at least the threshold
 * @param isCheapest whether it was proved that no way takes fewer levels; otherwise the way was found greedily, and every
 *     one of its steps is needed
 */
public record Route(List<Step> steps, ExactNumber value, boolean isCheapest) {
    /** Copies the list. */
    public Route {
        steps = List.copyOf(steps);
    }

    /** {@return how many levels all steps are up} */
    public int levels() {
        return steps.stream().mapToInt(Step::levels).sum();
    }

    /** {@return how long it is and where it leads, as {@code 17 levels up to 118/47}} */
    @Override
    public String toString() {
        return levels() + " levels up to " + value;
    }
}
