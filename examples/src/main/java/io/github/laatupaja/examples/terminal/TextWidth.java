// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

/** The number of columns that a text takes in a terminal. */
final class TextWidth {
    // the first and the last character of each range that takes two columns, roughly as in Unicode's East Asian Width
    // and emoji.
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60,
        0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** {@return the end of the longest part, at least one character, that takes at most a number of columns} */
    static int cut(String text, int columns) {
        int end = Character.charCount(text.codePointAt(0));
        int width = of(text.codePointAt(0));
        while (end < text.length() && width + of(text.codePointAt(end)) <= columns) {
            width += of(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static int of(int c) {
        return switch (Character.getType(c)) {
            // combining marks, soft hyphens and joiners take no column
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (c >= WIDE[i] && c <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
