// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows the letters of one word of a text through the tree of stems. It keeps the letters as long as the word can still
 * match a label. Not thread-safe.
 */
final class WordMatcher {
    /** The most letters that can follow a stem: an ending, a possessive suffix and clitics, with some margin. */
    static final int LONGEST_ENDING = 40;

    private final StemTree stems;
    private final LabelAlphabet alphabet;
    private final char[] letters;
    private final int[] stemNodes;
    private final int[] stemLengths;
    private int stemCount;
    private int length;
    private int node;
    private int nodeBefore;
    private boolean keepsAll;

    WordMatcher(StemTree stems) {
        this.stems = stems;
        this.alphabet = stems.alphabet();
        this.letters = new char[stems.longestStem() + LONGEST_ENDING];
        this.stemNodes = new int[stems.longestStem() + 1];
        this.stemLengths = new int[stems.longestStem() + 1];
    }

    /** Begins a word; on request, all its letters are kept even if it matches no label. */
    void begin(boolean isAllKept) {
        stemCount = 0;
        length = 0;
        node = StemTree.ROOT;
        nodeBefore = StemTree.NO_NODE;
        keepsAll = isAllKept;
        rememberStem();
    }

    private void rememberStem() {
        if (stems.isEndOfStem(node)) {
            stemNodes[stemCount] = node;
            stemLengths[stemCount++] = length;
        }
    }

    /** {@return whether more letters of this word are needed} */
    private boolean needsMore() {
        return node != StemTree.NO_NODE || stemCount > 0 || keepsAll;
    }

    /** {@return whether the word may match a label} */
    boolean hasStem() {
        return stemCount > 0;
    }

    /**
     * Reads letters, and skips those that are not needed.
     * @return the end of the letters
     */
    int readLetters(char[] text, int from, int to) {
        int at = from;
        while (at < to && needsMore()) {
            int code = alphabet.code(text[at]);
            if (code <= LabelAlphabet.SPECIAL) {
                return at;
            }
            readLetter(code);
            at++;
        }
        return skipLetters(text, at, to);
    }

    private int skipLetters(char[] text, int from, int to) {
        int at = from;
        while (at < to && alphabet.code(text[at]) > LabelAlphabet.SPECIAL) {
            at++;
        }
        if (at > from) {
            nodeBefore = StemTree.NO_NODE;
        }
        return at;
    }

    void readLetter(int code) {
        if (!needsMore()) {
            nodeBefore = StemTree.NO_NODE;
        } else if (length == letters.length) {
            giveUp();
        } else {
            letters[length++] = alphabet.letter(code);
            nodeBefore = node;
            node = stems.child(node, code);
            rememberStem();
        }
    }

    /** Drops a word that is too long to match a label. */
    private void giveUp() {
        stemCount = 0;
        node = StemTree.NO_NODE;
        nodeBefore = StemTree.NO_NODE;
        keepsAll = false;
        length = 0;
    }

    /** Adds a combining mark to the last letter, as if both had been one letter from the start. */
    void readMark(char mark) {
        if (length == 0) {
            return;
        }
        char letter = TextCharacters.composed(letters[length - 1], mark);
        removeLast();
        readLetter(letter == '\0' ? LabelAlphabet.OTHER : alphabet.codeOf(letter));
    }

    private void removeLast() {
        length--;
        node = nodeBefore;
        if (stemCount > 0 && stemLengths[stemCount - 1] > length) {
            stemCount--;
        }
    }

    /** Copies the state of another matcher, without its last letter if that is a hyphen. */
    void continueFrom(WordMatcher other, boolean isHyphenLast) {
        System.arraycopy(other.letters, 0, letters, 0, other.length);
        System.arraycopy(other.stemNodes, 0, stemNodes, 0, other.stemCount);
        System.arraycopy(other.stemLengths, 0, stemLengths, 0, other.stemCount);
        stemCount = other.stemCount;
        length = other.length;
        node = other.node;
        nodeBefore = other.nodeBefore;
        keepsAll = false;
        if (isHyphenLast) {
            removeLast();
        }
    }

    /** {@return whether the word starts with a letter and ends in exactly one hyphen} */
    boolean endsInHyphen() {
        return length > 1 && letters[length - 1] == '-' && letters[length - 2] != '-' && letters[0] != '-';
    }

    /** {@return the word that has been read} */
    TextWord word(long start, long end, int gap, int joint) {
        String all = new String(letters, 0, length);
        return new TextWord(start, end, gap, joint, matches(start), all, endsInHyphen() ? nodeBefore : -1);
    }

    private List<LabelMatch> matches(long start) {
        List<LabelMatch> matches = new ArrayList<>(2);
        for (int i = stemCount - 1; i >= 0; i--) {
            for (LabelWord word : stems.words(stemNodes[i])) {
                int cases = word.declension().readings(letters, stemLengths[i], length);
                if (cases != 0) {
                    matches.add(new LabelMatch(word, cases, start));
                }
            }
        }
        return matches;
    }
}
