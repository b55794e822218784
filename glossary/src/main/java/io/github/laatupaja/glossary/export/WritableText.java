// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.QuotedText;
import java.util.Locale;

/** Checks that every character of a text can be written in a format. */
final class WritableText {
    private WritableText() {}

    /**
     * {@return the text}
     * @throws IllegalArgumentException if the text has an unpaired surrogate, which no encoding can write
     */
    static String encodable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(c) && !isPair) {
                throw invalid(text, i, "an unpaired surrogate");
            }
            i += isPair ? 1 : 0;
        }
        return text;
    }

    /**
     * {@return the text}
     * @throws IllegalArgumentException if the text has a character that XML 1.0 does not allow
     */
    static String allowedInXml(String text) {
        encodable(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            if (isControl || c == '\uFFFE' || c == '\uFFFF') {
                throw invalid(text, i, "a character that XML does not allow");
            }
        }
        return text;
    }

    private static IllegalArgumentException invalid(String text, int index, String what) {
        String code = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(index));
        return new IllegalArgumentException(
                "text '" + QuotedText.start(text) + "' has " + what + ", " + code + ", at index " + index);
    }
}
