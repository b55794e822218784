// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import io.github.laatupaja.glossary.inflection.Declension;
import io.github.laatupaja.glossary.inflection.Inflection;
import java.util.ArrayList;
import java.util.List;

/** Cuts a label into its words and the signs between, before and after them, as a text is cut. Not thread-safe. */
final class LabelWords {
    private static final Inflection EXACT = Inflection.parse("exact");

    private final Label label;
    private final List<LabelWord> parts = new ArrayList<>(2);

    private LabelWords(Label label) {
        this.label = label;
    }

    /** {@return the words and signs of a label, in their order} */
    static List<LabelWord> of(Label label) {
        LabelWords words = new LabelWords(label);
        List<Declension> declensions = label.inflection().declensions(label.text());
        for (int i = 0; i < declensions.size(); i++) {
            words.add(declensions.get(i), i == declensions.size() - 1);
        }
        return words.parts;
    }

    private void add(Declension declension, boolean isLast) {
        String word = declension.word();
        int start = 0;
        for (int end = end(word, 0); end < word.length(); end = end(word, start)) {
            add(exactly(word.substring(start, end)), 0, start > 0, false);
            start = end;
        }
        boolean isSign = !isOfWord(word, start);
        add(isSign ? exactly(word.substring(start)) : declension, isSign ? 0 : start, start > 0, isLast);
    }

    private void add(Declension declension, int start, boolean isGlued, boolean isLast) {
        String base = declension.word().substring(start);
        parts.add(new LabelWord(label, parts.size(), declension, base, isGlued, isLast));
    }

    private static Declension exactly(String part) {
        return EXACT.declensions(part).get(0);
    }

    /** {@return where the run of letters, or else the one sign, ends that starts at a place} */
    private static int end(String word, int start) {
        int end = start;
        while (end < word.length() && isOfWord(word, end)) {
            end++;
        }
        return end == start ? start + 1 : end;
    }

    /** {@return whether a character is a letter, a digit, a hyphen, or an apostrophe between such} */
    private static boolean isOfWord(String word, int index) {
        return isLetter(word, index)
                || (Characters.isApostrophe(word.charAt(index))
                        && isLetter(word, index - 1)
                        && isLetter(word, index + 1));
    }

    private static boolean isLetter(String word, int index) {
        return index >= 0
                && index < word.length()
                && (Character.isLetterOrDigit(word.charAt(index)) || Characters.isHyphen(word.charAt(index)));
    }
}
