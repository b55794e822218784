// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines of a width: between words, and within a word only where it is wider than a line. There it
 * is broken as Finnish is, before a consonant that a vowel follows, if such a place is near, and gets a hyphen.
 */
final class Wrapping {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String VOWELS = "aeiouyåäöAEIOUYÅÄÖ";
    private static final double NEAR = 0.6; // of what fits

    private final TextStyle style;
    private final double width;
    private final List<String> lines = new ArrayList<>();

    private Wrapping(TextStyle style, double width) {
        this.style = style;
        this.width = width;
    }

    /** {@return the lines, at least one; no line is wider than the width, but for a single character that is} */
    static List<String> lines(String text, TextStyle style, double width) {
        Wrapping wrapping = new Wrapping(style, width);
        wrapping.add(Printable.of(text).split("[ \\t\\n]+", -1));
        return wrapping.lines;
    }

    private void add(String[] words) {
        String line = "";
        for (String word : words) {
            String longer = line.isEmpty() || word.isEmpty() ? line + word : line + " " + word;
            if (fits(longer)) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = end(word);
            }
        }
        lines.add(line);
    }

    /** {@return the end of a word that fits in a line; what is before it has become lines} */
    private String end(String word) {
        String rest = word;
        while (!fits(rest)) {
            int place = place(rest);
            if (place == rest.length()) {
                break;
            }
            lines.add(rest.substring(0, place) + hyphen(rest, place));
            rest = rest.substring(place);
        }
        return rest;
    }

    private int place(String word) {
        int last = 0;
        int syllable = 0;
        for (int i = 1; i <= word.length(); i++) {
            if (isBetween(word, i)) {
                boolean hasRoom = fits(word.substring(0, i) + hyphen(word, i));
                if (!hasRoom && last > 0) {
                    break;
                }
                last = i;
                syllable = isSyllable(word, i) ? i : syllable;
            }
        }
        return syllable > last * NEAR ? syllable : last;
    }

    private boolean fits(String text) {
        return style.width(text) <= width;
    }

    private static String hyphen(String word, int place) {
        boolean isInWord = place < word.length()
                && Character.isLetter(word.codePointBefore(place))
                && Character.isLetter(word.codePointAt(place));
        return isInWord ? "-" : "";
    }

    // an accent, a joined emoji or half a flag stays with what is before it
    private static boolean isBetween(String word, int i) {
        if (i == word.length()) {
            return true;
        }
        int before = word.codePointBefore(i);
        int after = word.codePointAt(i);
        boolean isSplit = Character.isLowSurrogate(word.charAt(i));
        boolean isJoined = before == ZERO_WIDTH_JOINER || GlyphWidths.isMark(after) || isTone(after);
        return !isSplit && !isJoined && !(isFlag(before) && isFlag(after));
    }

    private static boolean isSyllable(String word, int i) {
        return i + 1 < word.length()
                && Character.isLetter(word.charAt(i))
                && VOWELS.indexOf(word.charAt(i)) < 0
                && VOWELS.indexOf(word.charAt(i + 1)) >= 0;
    }

    private static boolean isTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean isFlag(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }
}
