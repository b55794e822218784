// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.QuotedText;
import io.github.laatupaja.criteria.EditionId;

/** Thrown if a glossary does not have a requested concept. */
public final class UnknownConceptException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String asked;

    UnknownConceptException(ConceptId id, EditionId glossary) {
        super("concept " + id + " is unknown in glossary '" + glossary + "'");
        this.asked = id.value();
    }

    UnknownConceptException(Language language, String term, EditionId glossary) {
        super("term '" + QuotedText.start(term) + "' in '" + language + "' is unknown in glossary '" + glossary + "'");
        this.asked = term;
    }

    /** {@return the requested id or term} */
    public String asked() {
        return asked;
    }
}
