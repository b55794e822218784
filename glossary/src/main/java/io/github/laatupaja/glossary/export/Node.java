// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a statement of a graph can say of a thing: another thing, or a text, in a language or in none.
 *
 * @param text the text, whole characters only; of a thing, its IRI
 * @param language the language's tag, empty for none; null for a thing
 */
record Node(String text, @Nullable String language) {
    Node {
        Characters.whole(text);
    }

    static Node of(String text) {
        return new Node(text, "");
    }

    static Node of(String text, Language language) {
        return new Node(text, language.value());
    }

    static Node thing(String iri) {
        return new Node(iri, null);
    }
}
