// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.text.Normalizer;

/**
 * How wide a text is at most, in whatever sans-serif font it is shown.
 *
 * <p>Nobody knows the reader's font when a picture is made. These widths are those of DejaVu Sans, about the widest one
 * in use (as is Verdana, drawn alike), rounded up to a few classes; Arial, Helvetica and Roboto are narrower by a tenth.
 */
final class GlyphWidths {
    private static final double BOLD = 1.18; // DejaVu Sans Bold, over all classes
    private static final double WIDEST = 1.3; // emoji, and whatever is not known better
    private static final int LAST_LATIN = 0x24F;
    private static final int LAST_ALPHABET = 0x1FFF;

    // from narrow to wide, in parts of an em
    private static final String[] LETTERS = {
        "ijlI' ",
        "frt!()[]:;,./|\\-¦¡",
        "csz\"*_`^?J{}–’‘“”«»·",
        "ABCEFKLPRSTVXYZ",
        "DGHNOQUØÐĐĦ+<=>~&#×÷¼½¾",
        "mMWw%@ÆæŒœ—…©®"
    };
    private static final double[] WIDTHS = {0.32, 0.42, 0.64, 0.70, 0.84, 1.01};
    private static final double ORDINARY = 0.64; // most small letters, and digits
    private static final double ALPHABET = 1.1; // Greek, Cyrillic, Hebrew, Arabic …

    private GlyphWidths() {}

    /**
     * {@return the width of a text}
     * @param text one line
     * @param size the size of the font, in any unit; the width is in the same
     * @param isBold whether it is set in bold
     */
    static double of(String text, double size, boolean isBold) {
        double ems = text.codePoints().mapToDouble(GlyphWidths::width).sum();
        return ems * size * (isBold ? BOLD : 1);
    }

    private static double width(int c) {
        if (isMark(c)) {
            return 0;
        }
        int letter = c <= LAST_LATIN ? withoutAccent(c) : c;
        for (int i = 0; i < WIDTHS.length; i++) {
            if (LETTERS[i].indexOf(letter) >= 0) {
                return WIDTHS[i];
            }
        }
        if (c <= LAST_LATIN) {
            return ORDINARY;
        }
        return c <= LAST_ALPHABET ? ALPHABET : WIDEST;
    }

    private static int withoutAccent(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
    }

    /** {@return whether a character belongs to the one before it and takes no room of its own} */
    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
