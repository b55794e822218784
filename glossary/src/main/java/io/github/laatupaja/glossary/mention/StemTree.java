// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The stems of all words of all labels, as a tree of letters with numbered nodes. Immutable once built. */
final class StemTree {
    /** The number that stands for a missing node. */
    static final int NO_NODE = 0;

    static final int ROOT = 1;

    /** The letters of Finnish words, so that conjunctions can be read whatever letters the labels have. */
    private static final String FINNISH_LETTERS = "abcdefghijklmnopqrstuvwxyzåäö'-";

    private static final int FIRST_CAPACITY = 256;

    private final LabelAlphabet alphabet;
    private final int width;
    private final List<List<LabelWord>> words = new ArrayList<>();
    private int[] children;
    private final boolean[] isEndOfStem;
    private int longestStem;

    StemTree(List<Label> labels) {
        StringBuilder letters = new StringBuilder(FINNISH_LETTERS);
        labels.forEach(label -> letters.append(label.text()));
        this.alphabet = new LabelAlphabet(letters.toString());
        this.width = alphabet.size();
        this.children = new int[FIRST_CAPACITY * width];
        words.add(List.of());
        words.add(List.of());
        for (Label label : labels) {
            label.words().forEach(this::add);
        }
        this.isEndOfStem = new boolean[words.size()];
        for (int node = 0; node < isEndOfStem.length; node++) {
            isEndOfStem[node] = !words.get(node).isEmpty();
        }
    }

    private void add(LabelWord word) {
        String stem = word.stem();
        int node = ROOT;
        for (int i = 0; i < stem.length(); i++) {
            node = childOrNew(node, alphabet.codeOf(stem.charAt(i)));
        }
        longestStem = Math.max(longestStem, stem.length());
        if (words.get(node).isEmpty()) {
            words.set(node, new ArrayList<>());
        }
        words.get(node).add(word);
    }

    private int childOrNew(int node, int code) {
        int index = node * width + code;
        if (children[index] == NO_NODE) {
            children[index] = words.size();
            words.add(List.of());
            if (words.size() * width > children.length) {
                children = Arrays.copyOf(children, children.length * 2);
            }
        }
        return children[index];
    }

    LabelAlphabet alphabet() {
        return alphabet;
    }

    /** {@return the number of letters of the longest stem} */
    int longestStem() {
        return longestStem;
    }

    /** {@return the node to which a letter leads from a node, or {@link #NO_NODE}} */
    int child(int node, int code) {
        return children[node * width + code];
    }

    /** {@return whether there are words whose stem ends at a node} */
    boolean isEndOfStem(int node) {
        return isEndOfStem[node];
    }

    /** {@return the words whose stem ends at a node} */
    List<LabelWord> words(int node) {
        return words.get(node);
    }

    /** {@return the occurrences of a sign in labels; empty if no label contains it} */
    List<LabelWord> signs(char sign) {
        return words(child(ROOT, alphabet.codeOf(sign)));
    }
}
