// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Hands the signs that labels have, such as {@code &} in {@code R&D}, to a {@link Matcher}, and knows what stands between one
 * part of a label and the next. Not thread-safe.
 */
final class Signs {
    private static final char[] NO_LETTERS = {};

    private final Lexicon lexicon;
    private final Matcher matcher;
    private int joint;
    private boolean isAfterWord;

    Signs(Lexicon lexicon, Matcher matcher) {
        this.lexicon = lexicon;
        this.matcher = matcher;
    }

    /** {@return what stands between the word or sign before and a word that begins} */
    int beginWord() {
        return joint;
    }

    void endWord() {
        joint = Gap.NONE;
        isAfterWord = true;
    }

    /** Takes a character that is of no word and no label's sign. */
    void border(char c) {
        joint |= Gap.of(c);
    }

    /** Takes a character that is of no word and may be a label's sign; all words before it have been read. */
    void sign(char c, long place) {
        List<LabelWord> signs = lexicon.signs(c);
        if (signs.isEmpty()) {
            border(c);
        } else {
            matcher.sign(Word.sign(c, place, joint, readings(signs, place)));
            joint = Gap.NONE;
            isAfterWord = false;
        }
    }

    /** {@return what a sign can be: nothing begins with one right after a word} */
    private List<Reading> readings(List<LabelWord> signs, long place) {
        boolean isAttached = isAfterWord && joint == Gap.NONE;
        List<Reading> readings = new ArrayList<>();
        for (LabelWord sign : signs) {
            if (sign.index() > 0 || !isAttached) {
                readings.add(new Reading(sign, sign.declension().readings(NO_LETTERS, 0, 0), place));
            }
        }
        return readings;
    }
}
