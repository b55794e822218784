// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a statement of a graph can say of a thing: another thing, or a text, in a language or in none. Immutable. */
final class GraphValue {
    private final String text;
    private final @Nullable String language;

    /**
     * Says a text or names a thing.
     * @param text the text, whole characters only; of a thing, its IRI
     * @param language the language's tag, empty for none; null for a thing
     */
    GraphValue(String text, @Nullable String language) {
        this.text = WritableText.whole(text);
        this.language = language;
    }

    static GraphValue of(String text) {
        return new GraphValue(text, "");
    }

    static GraphValue of(String text, Language language) {
        return new GraphValue(text, language.value());
    }

    static GraphValue thing(String iri) {
        return new GraphValue(iri, null);
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

    boolean isSameAs(GraphValue other) {
        return text.equals(other.text) && Objects.equals(language, other.language);
    }
}
