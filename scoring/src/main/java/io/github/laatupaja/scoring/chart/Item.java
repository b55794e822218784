// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.util.List;

/**
 * A part that the scores speak of: an axis of a radar, a row of bars.
 *
 * @param label its title, or a criterion's number and text
 * @param marks what each score says of it, in the scores' order
 */
record Item(String label, List<Mark> marks) {
    boolean hasSpan() {
        return marks.stream().anyMatch(mark -> mark.span().isPresent());
    }

    boolean hasGap() {
        return marks.stream().anyMatch(mark -> mark.place().isEmpty());
    }
}
