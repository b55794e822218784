// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import java.text.Normalizer;
import java.util.Locale;

/** What a text is sorted by: its letters alone, then the marks on them, then spaces and hyphens, then the text itself. */
final class CollationKey implements Comparable<CollationKey> {
    /** After z, in this order; no such characters are in texts. */
    private static final String OWN_LETTERS = "åäö";

    private static final char FIRST_OWN = '\uE000';

    private final String letters;
    private final String marked;
    private final String text;

    CollationKey(String letters, String marked, String text) {
        this.letters = letters;
        this.marked = marked;
        this.text = text;
    }

    static CollationKey of(String text, boolean hasOwnLettersLast) {
        StringBuilder letters = new StringBuilder();
        StringBuilder marked = new StringBuilder();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            int own = hasOwnLettersLast ? OWN_LETTERS.indexOf(alias(c)) : -1;
            String sorted = own >= 0 ? String.valueOf((char) (FIRST_OWN + own)) : base(c, hasOwnLettersLast);
            boolean isSecondSpace = sorted.equals(" ") && (letters.isEmpty() || endsInSpace(letters));
            letters.append(isSecondSpace ? "" : sorted);
            marked.append(c);
        }
        return new CollationKey(letters.toString().stripTrailing(), marked.toString(), text);
    }

    private static boolean endsInSpace(StringBuilder text) {
        return text.charAt(text.length() - 1) == ' ';
    }

    /** {@return ö for the letters that other alphabets have in its stead} */
    private static char alias(char c) {
        return switch (c) {
            case 'ø', 'õ', 'ő' -> 'ö';
            default -> c;
        };
    }

    /** {@return the letters or digit that a character is sorted as; a space for spaces and dashes, nothing for signs} */
    private static String base(char c, boolean hasOwnLettersLast) {
        return switch (c) {
            case 'ü', 'ű' -> hasOwnLettersLast ? "y" : "u";
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
        // small letters first: they are the greater characters
        return order == 0 ? other.text.compareTo(text) : order;
    }
}
