// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

/**
 * Text of a user's own, as a message quotes it: in quotation marks where it could be an id, a code or a date (no white
 * space, at most 64 characters). Any other text may be free text, and so personal: the message gives its length instead.
 * Immutable and thread-safe.
 *
 * @param text the text where it could be an id, otherwise an ellipsis
 * @param length the length of the whole text in characters
 */
public record QuotedText(String text, int length) implements MessageArgument {
    private static final int LONGEST = 64;
    private static final String ELLIPSIS = "…";
    private static final MessagePattern QUOTED = new MessagePattern("'{0}'", "”{0}”", "”{0}”");
    private static final MessagePattern LENGTH =
            new MessagePattern("'…' (length {0})", "”…” (pituus {0})", "”…” (längd {0})");

    /** {@return a text to quote, of any length} */
    public static QuotedText of(String text) {
        return new QuotedText(isLikeAnId(text) ? text : ELLIPSIS, text.codePointCount(0, text.length()));
    }

    /** {@return the start of a text that is not personal, such as a term of a glossary: its first 64 characters} */
    public static String start(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + ELLIPSIS;
    }

    @Override
    public String in(Language language) {
        return text.equals(ELLIPSIS) ? LENGTH.text(language, length) : QUOTED.text(language, text);
    }

    /** {@return the text where it could be an id, otherwise an ellipsis; without quotation marks} */
    @Override
    public String toString() {
        return text;
    }

    private static boolean isLikeAnId(String text) {
        return text.length() <= LONGEST
                && text.chars()
                        .noneMatch(c -> Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || Character.isSurrogate((char) c));
    }
}
