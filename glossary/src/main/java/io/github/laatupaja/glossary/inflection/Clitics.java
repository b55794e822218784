// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

/**
 * The particles that lean on the end of a word: {@code -kin}, {@code -kaan}, {@code -ko}, {@code -han}, {@code -pa}.
 *
 * <p>Source: Iso suomen kielioppi § 126–131. Two or three may follow one another in the order of kin or kaan, ko or pa, han:
 * {@code työpajakinko}, {@code työpajakohan}; {@code ko} and {@code pa} exclude each other, as kin and kaan do. The
 * colloquial {@code -s} ({@code työpajapas}) is left out.
 */
final class Clitics {
    private static final String[][] ORDER = {{"kin", "kAAn"}, {"kO", "pA"}, {"hAn"}};

    private final String[][] order = new String[ORDER.length][];

    Clitics(VowelHarmony harmony) {
        for (int i = 0; i < ORDER.length; i++) {
            order[i] = new String[ORDER[i].length];
            for (int j = 0; j < ORDER[i].length; j++) {
                order[i][j] = harmony.of(ORDER[i][j]);
            }
        }
    }

    /** {@return whether a text goes on with a part at a place} */
    static boolean isAt(char[] text, int from, int to, String part) {
        int length = part.length();
        if (to - from < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[from + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a piece of text is nothing but clitics; an empty one is} */
    boolean are(char[] text, int from, int to) {
        int at = from;
        for (String[] place : order) {
            for (String clitic : place) {
                if (isAt(text, at, to, clitic)) {
                    at += clitic.length();
                    break;
                }
            }
        }
        return at == to;
    }
}
