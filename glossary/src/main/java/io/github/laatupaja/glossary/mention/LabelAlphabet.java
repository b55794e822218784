// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.Arrays;

/**
 * Numbers the letters and signs that labels contain, from {@link #FIRST}. Every other character has one of three codes.
 * Immutable and thread-safe.
 */
final class LabelAlphabet {
    /** The code of characters that separate words. */
    static final int BORDER = 0;

    /** The code of characters that need a closer look: hyphens, marks, signs of labels, invisible and non-Latin characters. */
    static final int SPECIAL = 1;

    /** The code of letters and digits that no label contains. */
    static final int OTHER = 2;

    static final int FIRST = 3;

    /** The end of Latin Extended-B; codes of characters before it are looked up in a table. */
    private static final int TABLE_SIZE = 0x250;

    private final char[] letters;
    private final short[] table = new short[TABLE_SIZE];

    /**
     * Numbers the letters and signs of a text.
     * @param text the text, with letters in lower case; it may repeat letters
     */
    LabelAlphabet(String text) {
        this.letters = distinct(text.toCharArray());
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = (short) codeInText(c);
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

    private int codeInText(char c) {
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

    /** {@return the code of a character of a text} */
    int code(char c) {
        return c < TABLE_SIZE ? table[c] : SPECIAL;
    }

    /** {@return the code of a lower-case letter or a sign} */
    int codeOf(char letter) {
        int index = Arrays.binarySearch(letters, letter);
        return index < 0 ? OTHER : FIRST + index;
    }

    /** {@return the lower-case letter or sign with a code; NUL if no label contains it} */
    char letter(int code) {
        return code < FIRST ? '\0' : letters[code - FIRST];
    }
}
