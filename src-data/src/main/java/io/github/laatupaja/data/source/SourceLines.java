// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import tools.jackson.databind.JsonNode;

/**
 * A place in the deck: lines on a slide. Immutable and thread-safe.
 *
 * @param slide the number of the slide, from 1
 * @param first the first line in the text file, from 1
 * @param last the last line, inclusive
 */
public record SourceLines(int slide, int first, int last) {
    /** {@return the place in a {@code source} field} */
    public static SourceLines from(JsonNode source) {
        JsonNode lines = source.required("lines");
        return new SourceLines(
                source.required("slide").intValue(),
                lines.required(0).intValue(),
                lines.required(1).intValue());
    }

    @Override
    public String toString() {
        return "slide " + slide + ", lines " + first + "–" + last;
    }
}
