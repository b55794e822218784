// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Language;

/**
 * A term with its concept: an entry of an alphabetical list. Immutable and thread-safe.
 *
 * @param term the term
 * @param concept its concept
 */
public record TermEntry(Term term, Concept concept) {
    /** Checks that nothing is null. */
    public TermEntry {
        requireNonNull(term, "term");
        requireNonNull(concept, "concept");
    }

    boolean isIn(Language language) {
        return term.language().equals(language);
    }

    boolean isForSearch() {
        return term.role() == TermRole.SEARCH;
    }

    /** {@return term and concept, as {@code seinätön valmennus (fi): tyohonvalmennus}} */
    @Override
    public String toString() {
        return term + ": " + concept.id();
    }
}
