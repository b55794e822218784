// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.internal.QuotedText;
import java.util.Locale;

/** Texts of which every character can be written in some format. */
final class WritableText {
    private WritableText() {}

    /**
     * {@return the text}
     * @throws IllegalArgumentException if it has half a surrogate pair, which no encoding can write
     */
    static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(c) && !isPair) {
                throw refused(text, i, "half a surrogate pair");
            }
            i += isPair ? 1 : 0;
        }
        return text;
    }

    /**
     * {@return the text}
     * @throws IllegalArgumentException if it has a character that XML 1.0 does not allow
     */
    static String ofXml(String text) {
        whole(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            if (isControl || c == '\uFFFE' || c == '\uFFFF') {
                throw refused(text, i, "a character that XML does not allow");
            }
        }
        return text;
    }

    private static IllegalArgumentException refused(String text, int index, String what) {
        String code = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(index));
        return new IllegalArgumentException(
                "text '" + QuotedText.start(text) + "' has " + what + ", " + code + ", at index " + index);
    }
}
