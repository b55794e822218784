// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.SourceReference;
import io.github.laatupaja.internal.AbsentFields;
import java.io.Serializable;
import java.util.List;

/**
 * A word that the source uses as if it were a concept of the glossary, but neither defines nor lists: it is recorded, so
 * that nobody looks for it in vain, and is no concept. Immutable and thread-safe.
 *
 * @param terms the word, and what it is in other languages; at least one
 * @param note what is known of its use
 * @param places the lines of the source that have it, in order; may be empty
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UndefinedTerm(
        @SuppressWarnings("serial") List<Term> terms, // List.copyOf is serializable
        LocalizedText note,
        @SuppressWarnings("serial") List<SourceReference> places)
        implements Serializable {
    /**
     * Copies the lists, of which an absent one is empty.
     *
     * @throws IllegalArgumentException if there is no term
     */
    public UndefinedTerm {
        terms = AbsentFields.copy(terms);
        requireNonNull(note, "note");
        places = AbsentFields.copy(places);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("an undefined term has no term");
        }
    }

    /** {@return the word itself} */
    @Override
    public String toString() {
        return terms.get(0).toString();
    }
}
