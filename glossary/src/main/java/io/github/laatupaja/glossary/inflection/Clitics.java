// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.util.List;

/**
 * The clitics, particles attached to the end of a word: {@code -kin}, {@code -kaan}, {@code -ko}, {@code -han}, {@code -pa}.
 *
 * <p>Source: Iso suomen kielioppi § 126–131. Up to three clitics can follow one another, in the order kin or kaan, ko or pa,
 * han: {@code työpajakinko}, {@code työpajakohan}. The colloquial {@code -s} ({@code työpajapas}) is left out.
 */
final class Clitics {
    private static final List<List<String>> ORDER =
            List.of(List.of("kin", "kAAn"), List.of("kO", "pA"), List.of("hAn"));

    private final List<List<String>> order;

    Clitics(VowelHarmony harmony) {
        this.order = ORDER.stream()
                .map(clitics -> clitics.stream().map(harmony::apply).toList())
                .toList();
    }

    /** {@return whether the range of a text starts with a part} */
    static boolean startsWith(String part, char[] text, int from, int to) {
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

    /** {@return whether the range of a text consists of clitics only; true if it is empty} */
    boolean match(char[] text, int from, int to) {
        int at = from;
        for (int i = 0; i < order.size() && at < to; i++) {
            for (String clitic : order.get(i)) {
                if (startsWith(clitic, text, at, to)) {
                    at += clitic.length();
                    break;
                }
            }
        }
        return at == to;
    }
}
