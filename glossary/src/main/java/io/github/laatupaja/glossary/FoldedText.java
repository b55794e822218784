// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds texts for comparison: composed letters, lower case, single spaces between words and none at the ends, no soft hyphens,
 * and one kind of hyphen.
 */
final class FoldedText {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char HYPHEN = '\u2010';
    private static final char NO_BREAK_HYPHEN = '\u2011';

    private FoldedText() {}

    static String of(String text) {
        return start(text).stripTrailing();
    }

    /** {@return the folded start of a text; a space at its end is kept} */
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

    /** {@return whether a text has a letter or digit, and neither a surrogate nor a mark that cannot be composed} */
    static boolean isFindable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.chars().anyMatch(Character::isLetterOrDigit)
                && composed.chars().noneMatch(FoldedText::isSurrogateOrMark);
    }

    private static boolean isSurrogateOrMark(int c) {
        int type = Character.getType(c);
        return type == Character.SURROGATE
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
