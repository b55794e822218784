// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal;

/**
 * Text of somebody else's in a message. It is repeated only where it could be an id, a code or a date: without white
 * space and at most 64 characters long. Anything else may be free text, and so personal; its length is told instead.
 */
public final class QuotedText {
    private static final int LONGEST = 64;
    private static final Message LENGTH = new Message("'…' (length {0})", "”…” (pituus {0})", "”…” (längd {0})");
    private static final Message WHOLE = new Message("'{0}'", "”{0}”", "”{0}”");

    private QuotedText() {}

    /** {@return the text where it could be an id, otherwise an ellipsis} */
    public static String shortened(String text) {
        return isLikeAnId(text) ? text : "…";
    }

    /** {@return a text that is nobody's own, such as a term of a glossary, or its start where it is longer than an id} */
    public static String start(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** {@return the text in quotation marks where it could be an id, otherwise how long it is} */
    static String in(String language, String text) {
        return isLikeAnId(text)
                ? WHOLE.text(language, text)
                : LENGTH.text(language, Integer.toString(text.codePointCount(0, text.length())));
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
