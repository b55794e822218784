// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.MessagePattern;
import java.io.Serializable;

/**
 * Where in the source's text something stands. Immutable and thread-safe.
 *
 * @param slide the slide, as the ordinal of its block in the text, from 1
 * @param firstLine the first line in the text file, from 1
 * @param lastLine the last line in the text file, not before the first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SourceReference(int slide, int firstLine, int lastLine) implements Serializable {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is below 1 or the lines are the wrong way round
     */
    public SourceReference {
        if (slide < 1 || firstLine < 1 || lastLine < firstLine) {
            throw new InvalidValueException(
                    new MessagePattern(
                            "slide {0}, lines {1}-{2} is no place in a text",
                            "dia {0}, rivit {1}-{2} ei ole paikka tekstissä",
                            "bild {0}, raderna {1}-{2} är ingen plats i en text"),
                    Integer.toString(slide),
                    Integer.toString(firstLine),
                    Integer.toString(lastLine));
        }
    }

    /**
     * {@return a place in the source}
     * @param slide the slide, from 1
     * @param firstLine the first line, from 1
     * @param lastLine the last line
     * @throws IllegalArgumentException if a number is below 1 or the lines are the wrong way round
     */
    public static SourceReference of(int slide, int firstLine, int lastLine) {
        return new SourceReference(slide, firstLine, lastLine);
    }

    /** {@return the place, as {@code slide 11, lines 166-168}} */
    @Override
    public String toString() {
        return "slide " + slide + ", lines " + firstLine + "-" + lastLine;
    }
}
