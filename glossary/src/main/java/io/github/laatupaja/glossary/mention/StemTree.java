// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The stems of all words of all labels, as a tree with a row of letters for each place in it. Immutable once built. */
final class StemTree {
    /** Where no stem is left; no letter leads on from there. */
    static final int NOWHERE = 0;

    static final int ROOT = 1;

    /** The letters that Finnish words have at all, so that a conjunction can be read whatever the labels. */
    private static final String FINNISH = "abcdefghijklmnopqrstuvwxyzåäö'-";

    private static final int FIRST_PLACES = 256;

    private final LabelAlphabet alphabet;
    private final int width;
    private final List<List<LabelWord>> words = new ArrayList<>();
    private int[] next;
    private final boolean[] isEnd;
    private int longestStem;

    StemTree(List<Label> labels) {
        StringBuilder letters = new StringBuilder(FINNISH);
        for (Label label : labels) {
            letters.append(label.text());
        }
        this.alphabet = new LabelAlphabet(letters.toString());
        this.width = alphabet.size();
        this.next = new int[FIRST_PLACES * width];
        words.add(List.of());
        words.add(List.of());
        for (Label label : labels) {
            add(label);
        }
        isEnd = new boolean[words.size()];
        for (int place = 0; place < isEnd.length; place++) {
            isEnd[place] = !words.get(place).isEmpty();
        }
    }

    private void add(Label label) {
        for (LabelWord word : label.words()) {
            add(word);
        }
    }

    private void add(LabelWord word) {
        String stem = word.stem();
        int place = ROOT;
        for (int i = 0; i < stem.length(); i++) {
            place = made(place, alphabet.codeOf(stem.charAt(i)));
        }
        longestStem = Math.max(longestStem, stem.length());
        List<LabelWord> here = words.get(place);
        if (here.isEmpty()) {
            here = new ArrayList<>(1);
            words.set(place, here);
        }
        here.add(word);
    }

    private int made(int place, int code) {
        int index = place * width + code;
        if (next[index] == NOWHERE) {
            next[index] = words.size();
            words.add(List.of());
            if (words.size() * width > next.length) {
                next = Arrays.copyOf(next, next.length * 2);
            }
        }
        return next[index];
    }

    LabelAlphabet alphabet() {
        return alphabet;
    }

    /** {@return how many letters the longest stem has} */
    int longestStem() {
        return longestStem;
    }

    /** {@return where a letter leads to from a place} */
    int next(int place, int code) {
        return next[place * width + code];
    }

    /** {@return whether there are words whose stem ends at a place} */
    boolean isEnd(int place) {
        return isEnd[place];
    }

    /** {@return the words whose stem ends at a place} */
    List<LabelWord> words(int place) {
        return words.get(place);
    }

    /** {@return where labels have a sign, a character that is of no word; empty if none has it} */
    List<LabelWord> signs(char sign) {
        return words(next(ROOT, alphabet.codeOf(sign)));
    }
}
