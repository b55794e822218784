// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The sort key of a text.
 *
 * @param letters the letters without marks; compared first
 * @param marked the letters with marks, and spaces and hyphens; compared next
 * @param text the text itself; compared last
 */
record CollationKey(String letters, String marked, String text) implements Comparable<CollationKey> {
    /** The letters after z, in order. */
    private static final String OWN_LETTERS = "åäö";

    /** Sorts after all letters; a private-use character, which texts do not contain. */
    private static final char FIRST_OWN = '\uE000';

    static CollationKey of(String text, boolean sortsOwnLettersLast) {
        StringBuilder letters = new StringBuilder();
        StringBuilder marked = new StringBuilder();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            int own = sortsOwnLettersLast ? OWN_LETTERS.indexOf(alias(c)) : -1;
            String sorted = own >= 0 ? String.valueOf((char) (FIRST_OWN + own)) : base(c, sortsOwnLettersLast);
            boolean isSecondSpace = sorted.equals(" ") && (letters.isEmpty() || endsInSpace(letters));
            letters.append(isSecondSpace ? "" : sorted);
            marked.append(c);
        }
        return new CollationKey(letters.toString().stripTrailing(), marked.toString(), text);
    }

    private static boolean endsInSpace(StringBuilder text) {
        return text.charAt(text.length() - 1) == ' ';
    }

    /** {@return ö for the letters that replace it in other alphabets} */
    private static char alias(char c) {
        return switch (c) {
            case 'ø', 'õ', 'ő' -> 'ö';
            default -> c;
        };
    }

    /** {@return the letters or the digit as which a character is sorted; a space for spaces and dashes, empty for signs} */
    private static String base(char c, boolean sortsOwnLettersLast) {
        return switch (c) {
            case 'ü', 'ű' -> sortsOwnLettersLast ? "y" : "u";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ß' -> "ss";
            case 'þ' -> "th";
            case 'đ', 'ð' -> "d";
            case 'ł' -> "l";
            case 'ŋ' -> "n";
            case 'ø' -> "o";
            case '–', '—' -> " ";
            default -> withoutMarks(c);
        };
    }

    private static String withoutMarks(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return " ";
        }
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? apart.substring(0, 1) : "";
    }

    @Override
    public int compareTo(CollationKey other) {
        int order = letters.compareTo(other.letters);
        if (order == 0) {
            order = marked.compareTo(other.marked);
        }
        // lower case first: its characters have the greater codes
        return order == 0 ? other.text.compareTo(text) : order;
    }
}
