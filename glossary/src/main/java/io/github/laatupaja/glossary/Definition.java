// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.internal.AbsentFields;
import java.io.Serializable;
import java.util.List;

/**
 * What a concept means, paragraph by paragraph. Immutable and thread-safe.
 *
 * @param paragraphs the paragraphs, in published order; at least one
 */
public record Definition(@SuppressWarnings("serial") List<Paragraph> paragraphs) // List.copyOf is serializable
        implements Serializable {
    /** What stands between two paragraphs in one text. */
    private static final String BLANK_LINE = "\n\n";

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no paragraph
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

    /** {@return the paragraphs in a language, a blank line between two; one that is not translated is in its original} */
    public String in(Language language) {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : BLANK_LINE)
                    .append(paragraph.text().in(language));
        }
        return text.toString();
    }

    /** {@return the original wording, a blank line between two paragraphs} */
    @Override
    public String toString() {
        return in(paragraphs.get(0).text().original());
    }

    @JsonCreator
    static Definition fromJson(@JsonProperty("paragraphs") List<Paragraph> paragraphs) {
        return of(paragraphs);
    }
}
