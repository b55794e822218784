// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;

/**
 * A text, in a language or in none.
 *
 * @param text the text, whole characters only
 * @param language the language's tag; empty for none
 */
record Text(String text, String language) implements Node {
    Text {
        Characters.whole(text);
    }

    static Text of(String text) {
        return new Text(text, "");
    }

    static Text of(String text, Language language) {
        return new Text(text, language.value());
    }
}
