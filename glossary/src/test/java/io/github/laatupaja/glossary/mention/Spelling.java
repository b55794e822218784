// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.text.Normalizer;
import java.util.Locale;

/** Another way to write the same text, letter by letter. */
enum Spelling {
    AS_IT_IS,
    COMPOSED,
    DECOMPOSED,
    SOFT_HYPHENS,
    BYTE_ORDER_MARKS,
    NO_BREAK_SPACES,
    MANY_SPACES,
    LINES,
    UPPER_CASE,
    UPPER_CASE_DECOMPOSED;

    private String changed(String letter) {
        return switch (this) {
            case AS_IT_IS -> letter;
            case COMPOSED -> Normalizer.normalize(letter, Normalizer.Form.NFC);
            case DECOMPOSED -> Normalizer.normalize(letter, Normalizer.Form.NFD);
            case SOFT_HYPHENS -> Character.isLetter(letter.charAt(0)) ? letter + '\u00AD' : letter;
            case BYTE_ORDER_MARKS -> Character.isLetter(letter.charAt(0)) ? "\uFEFF" + letter : letter;
            case NO_BREAK_SPACES -> letter.equals(" ") ? "\u00A0" : letter;
            case MANY_SPACES -> letter.equals(" ") ? " \t   " : letter;
            case LINES -> letter.equals(" ") || letter.equals("\n") ? "\r\n" : letter;
            case UPPER_CASE -> letter.toUpperCase(Locale.ROOT);
            case UPPER_CASE_DECOMPOSED -> Normalizer.normalize(letter.toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
        };
    }

    /** A text in another spelling, with the new offsets of the original characters. */
    static final class RespeltText {
        private final StringBuilder text = new StringBuilder();
        private final int[] starts;
        private final int[] ends;

        private RespeltText(int length) {
            starts = new int[length + 1];
            ends = new int[length + 1];
        }

        String text() {
            return text.toString();
        }

        long start(long place) {
            return starts[(int) place];
        }

        long end(long place) {
            return ends[(int) place];
        }
    }

    RespeltText of(String original) {
        RespeltText respelt = new RespeltText(original.length());
        int from = 0;
        while (from < original.length()) {
            int to = from + 1;
            while (to < original.length() && Character.getType(original.charAt(to)) == Character.NON_SPACING_MARK) {
                to++;
            }
            add(original.substring(from, to), from, to, respelt);
            from = to;
        }
        return respelt;
    }

    /** A mention starts and ends at a letter, not at an invisible character. */
    private void add(String letter, int from, int to, RespeltText respelt) {
        String changed = changed(letter);
        int before = changed.startsWith("\uFEFF") ? 1 : 0;
        int after = Character.isLetter(letter.charAt(0)) && changed.endsWith("\u00AD") ? 1 : 0;
        respelt.starts[from] = respelt.text.length() + before;
        respelt.text.append(changed);
        respelt.ends[to] = respelt.text.length() - after;
    }
}
