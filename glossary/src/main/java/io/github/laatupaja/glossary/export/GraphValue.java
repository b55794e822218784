// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import org.jspecify.annotations.Nullable;

/**
 * The value of a property in a graph: another resource, or a text with or without a language.
 *
 * @param text the text, which can be encoded; for a resource, its IRI
 * @param language the language tag; empty for a text without a language, null for a resource
 */
record GraphValue(String text, @Nullable String language) {
    GraphValue {
        WritableText.encodable(text);
    }

    static GraphValue of(String text) {
        return new GraphValue(text, "");
    }

    static GraphValue of(String text, Language language) {
        return new GraphValue(text, language.value());
    }

    static GraphValue resource(String iri) {
        return new GraphValue(iri, null);
    }
}
