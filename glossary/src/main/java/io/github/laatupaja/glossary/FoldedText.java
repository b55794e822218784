// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import java.text.Normalizer;
import java.util.Locale;

/** Texts in the form in which they are alike: composed, lower case, single spaces, none at the ends, no soft hyphens. */
final class FoldedText {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char HYPHEN = '\u2010';
    private static final char NO_BREAK_HYPHEN = '\u2011';

    private FoldedText() {}

    static String of(String text) {
        return start(text).stripTrailing();
    }

    /** {@return the start of a text, whose last space counts} */
    static String start(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
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

    /** {@return whether a text has a letter or digit, and is of whole characters up to U+FFFF without a loose mark} */
    static boolean isFindable(String text) {
        boolean hasLetter = false;
        for (int i = 0; i < text.length(); i++) {
            int type = Character.getType(text.charAt(i));
            if (type == Character.SURROGATE) {
                return false;
            }
            // composed only here: the first use of the JDK's composing costs milliseconds
            if (type >= Character.NON_SPACING_MARK && type <= Character.COMBINING_SPACING_MARK) {
                String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
                return !composed.equals(text) && isFindable(composed);
            }
            hasLetter |= Character.isLetterOrDigit(text.charAt(i));
        }
        return hasLetter;
    }
}
