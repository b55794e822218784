// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Follows the letters of one word of a text through the stems, and keeps them as long as they can still be of a label's word.
 * Not thread-safe.
 */
final class WordMatcher {
    /** How many letters can follow a stem: an ending, a possessor and clitics, and some to spare. */
    static final int LONGEST_ENDING = 40;

    private final StemTree lexicon;
    private final LabelAlphabet alphabet;
    private final char[] letters;
    private final int[] stemPlaces;
    private final int[] stemLengths;
    private int stems;
    private int length;
    private int place;
    private int placeBefore;
    private boolean isKept;

    WordMatcher(StemTree lexicon) {
        this.lexicon = lexicon;
        this.alphabet = lexicon.alphabet();
        this.letters = new char[lexicon.longestStem() + LONGEST_ENDING];
        this.stemPlaces = new int[lexicon.longestStem() + 1];
        this.stemLengths = new int[lexicon.longestStem() + 1];
    }

    /** Begins a word; its letters are all kept if asked for, even if it is no label's. */
    void begin(boolean isAllKept) {
        stems = 0;
        length = 0;
        place = StemTree.ROOT;
        placeBefore = StemTree.NOWHERE;
        isKept = isAllKept;
        rememberStem();
    }

    private void rememberStem() {
        if (lexicon.isEnd(place)) {
            stemPlaces[stems] = place;
            stemLengths[stems++] = length;
        }
    }

    /** {@return whether more letters of this word matter} */
    boolean isLive() {
        return place != StemTree.NOWHERE || stems > 0 || isKept;
    }

    /** {@return whether the word may be a label's} */
    boolean hasStem() {
        return stems > 0;
    }

    /**
     * Reads the letters from a place on, and passes over those that do not matter.
     * @return where they end
     */
    int letters(char[] text, int from, int to) {
        int at = from;
        while (at < to && isLive()) {
            int code = alphabet.code(text[at]);
            if (code <= LabelAlphabet.SPECIAL) {
                return at;
            }
            letter(code);
            at++;
        }
        return pass(text, at, to);
    }

    private int pass(char[] text, int from, int to) {
        int at = from;
        while (at < to && alphabet.code(text[at]) > LabelAlphabet.SPECIAL) {
            at++;
        }
        if (at > from) {
            placeBefore = StemTree.NOWHERE;
        }
        return at;
    }

    void letter(int code) {
        if (!isLive()) {
            placeBefore = StemTree.NOWHERE;
        } else if (length == letters.length) {
            giveUp();
        } else {
            follow(code);
        }
    }

    private void follow(int code) {
        letters[length++] = alphabet.letter(code);
        placeBefore = place;
        place = lexicon.next(place, code);
        rememberStem();
    }

    /** Ends a word too long to be anything. */
    private void giveUp() {
        stems = 0;
        place = StemTree.NOWHERE;
        placeBefore = StemTree.NOWHERE;
        isKept = false;
        length = 0;
    }

    /** Adds a mark to the last letter, as if both had been one letter from the first. */
    void mark(char mark) {
        if (length == 0) {
            return;
        }
        char letter = TextCharacters.composed(letters[length - 1], mark);
        back();
        letter(letter == '\0' ? LabelAlphabet.OTHER : alphabet.codeOf(letter));
    }

    /** Takes the last letter back. */
    private void back() {
        length--;
        place = placeBefore;
        if (stems > 0 && stemLengths[stems - 1] > length) {
            stems--;
        }
    }

    /** Becomes what another walk is, its last letter left out where it is a hyphen. */
    void continueFrom(WordMatcher other, boolean isHyphenLast) {
        System.arraycopy(other.letters, 0, letters, 0, other.length);
        System.arraycopy(other.stemPlaces, 0, stemPlaces, 0, other.stems);
        System.arraycopy(other.stemLengths, 0, stemLengths, 0, other.stems);
        stems = other.stems;
        length = other.length;
        place = other.place;
        placeBefore = other.placeBefore;
        isKept = false;
        if (isHyphenLast) {
            back();
        }
    }

    /** {@return whether the word ends in one hyphen, after letters} */
    boolean endsInHyphen() {
        return length > 1 && letters[length - 1] == '-' && letters[length - 2] != '-' && letters[0] != '-';
    }

    /** {@return the word that the letters are} */
    TextWord word(long start, long end, int gap, int joint) {
        char[] all = Arrays.copyOf(letters, length);
        return new TextWord(start, end, gap, joint, readings(start), all, endsInHyphen() ? placeBefore : -1);
    }

    /** {@return what the word can be; empty if it is no label's} */
    private List<LabelMatch> readings(long start) {
        List<LabelMatch> readings = new ArrayList<>(2);
        for (int i = stems - 1; i >= 0; i--) {
            for (LabelWord word : lexicon.words(stemPlaces[i])) {
                int cases = word.declension().readings(letters, stemLengths[i], length);
                if (cases != 0) {
                    readings.add(new LabelMatch(word, cases, start));
                }
            }
        }
        return readings;
    }
}
