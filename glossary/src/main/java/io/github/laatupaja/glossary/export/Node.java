// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a statement of a graph can say of a thing: another thing, or a text, in a language or in none. Immutable. */
final class Node {
    private final String text;
    private final @Nullable String language;

    /**
     * Says a text or names a thing.
     * @param text the text, whole characters only; of a thing, its IRI
     * @param language the language's tag, empty for none; null for a thing
     */
    Node(String text, @Nullable String language) {
        this.text = Characters.whole(text);
        this.language = language;
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

    /** {@return the text; of a thing, its IRI} */
    String text() {
        return text;
    }

    /** {@return the language's tag, empty for none; null for a thing} */
    @Nullable
    String language() {
        return language;
    }

    boolean isSameAs(Node other) {
        return text.equals(other.text) && Objects.equals(language, other.language);
    }
}
