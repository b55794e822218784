// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.chart;

import java.util.OptionalDouble;

/**
 * One direction of a radar chart. Immutable and thread-safe.
 *
 * @param label the few letters at its end
 * @param share where the value lies, from 0 in the middle to 1 at the end; empty if there is none
 * @param span from where to where the value could move
 */
public record Axis(String label, OptionalDouble share, Span span) {
    /**
     * A part of an axis. Immutable and thread-safe.
     *
     * @param lowest its inner end, from 0 to 1
     * @param highest its outer end, from 0 to 1
     */
    public record Span(double lowest, double highest) {
        /** A value that cannot move. */
        public static final Span NONE = new Span(0, 0);

        boolean isVisible() {
            return highest > lowest;
        }
    }
}
