// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.text.Normalizer;

/** Classifies, folds and composes single characters of a text. */
final class TextCharacters {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NEXT_LINE = '\u0085';
    private static final char CAPITAL_I_WITH_DOT = '\u0130';
    private static final char DIAERESIS = '\u0308';
    private static final char RING = '\u030A';

    private TextCharacters() {}

    /**
     * {@return the lower-case form of a letter, by the rules of the root locale}
     *
     * <p>A capital I with a dot stays as it is, because its lower-case form is two characters; it never equals an i.
     */
    static char fold(char letter) {
        return letter == CAPITAL_I_WITH_DOT ? letter : Character.toLowerCase(letter);
    }

    static boolean isSoftHyphen(char c) {
        return c == SOFT_HYPHEN;
    }

    /** {@return whether a character is invisible inside a word: soft hyphen, zero-width space or joiner, byte order mark} */
    static boolean isIgnored(char c) {
        return isSoftHyphen(c) || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
    }

    /** {@return whether a character is a hyphen: hyphen-minus, hyphen or non-breaking hyphen} */
    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == NEXT_LINE || c == '\u2028' || c == '\u2029';
    }

    /** {@return the composed form of a lower-case letter and a mark, or NUL if it is not one character} */
    static char composed(char letter, char mark) {
        if (mark == DIAERESIS && letter == 'a') {
            return 'ä';
        }
        if (mark == DIAERESIS && letter == 'o') {
            return 'ö';
        }
        if (mark == RING && letter == 'a') {
            return 'å';
        }
        String both = Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC);
        return both.length() == 1 ? both.charAt(0) : '\0';
    }
}
