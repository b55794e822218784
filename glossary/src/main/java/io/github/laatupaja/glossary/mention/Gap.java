// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

/** What stands between two words, as a set of bits. */
final class Gap {
    /** Nothing, as before the first word. */
    static final int NONE = 0;

    static final int BLANK = 1;
    static final int COMMA = 2;
    static final int SLASH = 4;
    static final int AMPERSAND = 8;
    static final int OTHER = 16;

    private Gap() {}

    static int of(char c) {
        return switch (c) {
            case ',' -> COMMA;
            case '/' -> SLASH;
            case '&' -> AMPERSAND;
            default -> Characters.isBlank(c) ? BLANK : OTHER;
        };
    }

    static boolean isBlank(int gap) {
        return gap == BLANK;
    }

    /** {@return whether the gap coordinates as a conjunction would: a comma, a slash or an ampersand, blanks aside} */
    static boolean coordinates(int gap) {
        int signs = gap & ~BLANK;
        return signs == COMMA || signs == SLASH || signs == AMPERSAND;
    }
}
