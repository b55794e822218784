// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import java.text.Normalizer;
import java.util.Locale;

/** Texts in the form in which they are alike: composed, lower case, single spaces, none at the ends, no soft hyphens. */
final class FoldedText {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char HYPHEN = '\u2010';
    private static final char NO_BREAK_HYPHEN = '\u2011';

    /** Below are no letters that could be composed with others. */
    private static final char FIRST_MARK = '\u0300';

    private FoldedText() {}

    static String of(String text) {
        return start(text).stripTrailing();
    }

    /** {@return the start of a text, whose last space counts} */
    static String start(String text) {
        String composed = composed(text).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean isDouble = folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ';
            if (!isSpace && c != SOFT_HYPHEN) {
                folded.append(c == HYPHEN || c == NO_BREAK_HYPHEN ? '-' : c);
            } else if (isSpace && !isDouble) {
                folded.append(' ');
            }
        }
        return folded.toString();
    }

    /** Composes a text, unless it is plain already: the first use of the JDK's composing costs milliseconds. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** {@return whether a text has a letter or digit, and is of whole characters up to U+FFFF without a loose mark} */
    static boolean isFindable(String text) {
        String composed = composed(text);
        boolean hasLetter = false;
        for (int i = 0; i < composed.length(); i++) {
            int type = Character.getType(composed.charAt(i));
            boolean isMark = type >= Character.NON_SPACING_MARK && type <= Character.COMBINING_SPACING_MARK;
            if (isMark || type == Character.SURROGATE) {
                return false;
            }
            hasLetter |= Character.isLetterOrDigit(composed.charAt(i));
        }
        return hasLetter;
    }
}
