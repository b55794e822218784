// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

/** What stands between two words, as a set of bits. */
final class WordGap {
    /** Nothing, as before the first word. */
    static final int NONE = 0;

    static final int BLANK = 1;
    static final int COMMA = 2;
    static final int SLASH = 4;
    static final int AMPERSAND = 8;
    /** Brackets and quotation marks, which part words but not what is coordinated. */
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

    /** {@return whether there is nothing but blanks, brackets and quotation marks} */
    static boolean isOpen(int gap) {
        return (gap & ~(BLANK | BRACKET)) == NONE;
    }

    /** {@return whether the gap coordinates as a conjunction would: a comma, a slash, a plus or an ampersand, blanks and brackets aside} */
    static boolean coordinates(int gap) {
        int signs = gap & ~(BLANK | BRACKET);
        return signs == COMMA || signs == SLASH || signs == AMPERSAND;
    }
}
