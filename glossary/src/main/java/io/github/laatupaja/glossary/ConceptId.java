// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.laatupaja.basics.Id;

/** The id of a concept, such as {@code sosiaalinen-vahvistaminen}. Immutable and thread-safe. */
public final class ConceptId extends Id {
    private static final long serialVersionUID = 1L;

    private ConceptId(String value) {
        super("concept id", value);
    }

    /**
     * {@return the id with a text}
     * @param value the text form
     * @throws IllegalArgumentException if the text does not have the form of an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ConceptId of(String value) {
        return new ConceptId(value);
    }
}
