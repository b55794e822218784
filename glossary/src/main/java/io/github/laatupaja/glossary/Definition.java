// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.internal.AbsentFields;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The meaning of a concept, in one or more paragraphs. Immutable and thread-safe.
 *
 * @param paragraphs the paragraphs, in published order; at least one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Definition(@SuppressWarnings("serial") List<Paragraph> paragraphs) // List.copyOf is serializable
        implements Serializable {
    private static final String BLANK_LINE = "\n\n";

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the list is empty
     */
    public Definition {
        paragraphs = AbsentFields.copy(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a definition has no paragraph");
        }
    }

    /**
     * {@return a definition}
     * @param paragraphs the paragraphs, in published order
     * @throws IllegalArgumentException if there is none
     */
    public static Definition of(List<Paragraph> paragraphs) {
        return new Definition(paragraphs);
    }

    /**
     * {@return the paragraphs in a language, separated by blank lines} A paragraph without a translation is in its
     * original language.
     */
    public String in(Language language) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.text().in(language))
                .collect(Collectors.joining(BLANK_LINE));
    }

    /** {@return the paragraphs in the original language, separated by blank lines} */
    @Override
    public String toString() {
        return in(paragraphs.get(0).text().original());
    }
}
