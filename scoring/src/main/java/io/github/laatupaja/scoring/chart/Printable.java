// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

/** Texts freed of what neither a page nor a terminal should be given. */
public final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /**
     * {@return the text with a replacement character for each control character, half surrogate, character that is none
     * and mark that turns the direction of text; tabs and line breaks stay}
     */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> printable.appendCodePoint(isPrintable(c) ? c : REPLACEMENT));
        return printable.toString();
    }

    private static boolean isPrintable(int c) {
        return c == '\n' || c == '\t' || !(isUnfit(c) || isTurn(c));
    }

    private static boolean isUnfit(int c) {
        boolean isNoCharacter = (c & 0xFFFE) == 0xFFFE;
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || isNoCharacter;
    }

    private static boolean isTurn(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
