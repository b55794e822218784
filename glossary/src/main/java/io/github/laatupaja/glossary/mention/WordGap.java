// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

/** The kinds of characters between two words, as a bit set. */
final class WordGap {
    /** No characters, as before the first word. */
    static final int NONE = 0;

    /** Spaces and line breaks. */
    static final int BLANK = 1;

    static final int COMMA = 2;
    static final int SLASH = 4;
    static final int AMPERSAND = 8;

    /** Brackets and quotation marks, which separate words but do not end a coordination. */
    static final int BRACKET = 16;

    static final int OTHER = 32;

    private WordGap() {}

    static int of(char c) {
        return switch (c) {
            case ',' -> COMMA;
            case '/' -> SLASH;
            case '&', '+' -> AMPERSAND;
            case '(', ')', '[', ']', '"', '”', '“', '»', '«', '\'', '’' -> BRACKET;
            default -> TextCharacters.isBlank(c) ? BLANK : OTHER;
        };
    }

    static boolean isBlank(int gap) {
        return gap == BLANK;
    }

    /** {@return whether a gap has only blanks, brackets and quotation marks} */
    static boolean isOpen(int gap) {
        return signs(gap) == NONE;
    }

    /** {@return whether a gap coordinates as a conjunction does: by a comma, a slash, or a plus or ampersand} */
    static boolean coordinates(int gap) {
        int signs = signs(gap);
        return signs == COMMA || signs == SLASH || signs == AMPERSAND;
    }

    private static int signs(int gap) {
        return gap & ~(BLANK | BRACKET);
    }
}
