// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.Arrays;

/**
 * The letters and signs that labels are made of, numbered from {@link #FIRST}; all other characters count as one of three kinds.
 * Immutable and thread-safe.
 */
final class LabelAlphabet {
    /** The code of what parts words. */
    static final int BORDER = 0;
    /** The code of what needs a closer look: hyphens, marks, signs of labels, invisible characters, all that is far from Latin. */
    static final int SPECIAL = 1;
    /** The code of letters and digits that no label has. */
    static final int OTHER = 2;

    static final int FIRST = 3;

    /** Basic Latin to Latin Extended-B. */
    private static final int NEAR = 0x250;

    private final char[] letters;
    private final short[] near = new short[NEAR];

    /** Numbers the letters and signs of a text, which may repeat them; the letters are small ones. */
    LabelAlphabet(String text) {
        this.letters = distinct(text.toCharArray());
        for (char c = 0; c < NEAR; c++) {
            near[c] = (short) kind(c);
        }
    }

    private static char[] distinct(char[] all) {
        Arrays.sort(all);
        int size = 0;
        for (char letter : all) {
            if (size == 0 || all[size - 1] != letter) {
                all[size++] = letter;
            }
        }
        return Arrays.copyOf(all, size);
    }

    private int kind(char c) {
        if (TextCharacters.isIgnored(c) || TextCharacters.isHyphen(c) || TextCharacters.isApostrophe(c)) {
            return SPECIAL;
        }
        if (Character.isLetterOrDigit(c)) {
            return codeOf(TextCharacters.fold(c));
        }
        return codeOf(c) == OTHER || TextCharacters.isBlank(c) ? BORDER : SPECIAL;
    }

    /** {@return one more than the highest code} */
    int size() {
        return FIRST + letters.length;
    }

    /** {@return the code of a character as it comes} */
    int code(char c) {
        return c < NEAR ? near[c] : SPECIAL;
    }

    /** {@return the code of a small letter or a sign} */
    int codeOf(char letter) {
        int index = Arrays.binarySearch(letters, letter);
        return index < 0 ? OTHER : FIRST + index;
    }

    /** {@return the small letter with a code; NUL for one that no label has} */
    char letter(int code) {
        return code < FIRST ? '\0' : letters[code - FIRST];
    }
}
