// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes mentions of words, one after another. Not thread-safe. */
final class Matcher {
    private static final char[] NO_LETTERS = {};

    private final Partials partials = new Partials();
    private final SharedModifiers sharedModifiers = new SharedModifiers();
    private final Ellipses ellipses;
    private final Compounds compounds;
    private final Found found;
    private final Lexicon lexicon;

    Matcher(Lexicon lexicon, boolean isWithCompounds, Consumer<? super Mention> consumer) {
        this.lexicon = lexicon;
        this.ellipses = new Ellipses(lexicon);
        this.compounds = new Compounds(lexicon, isWithCompounds);
        this.found = new Found(consumer);
    }

    /** {@return whether the next word matters even if it is no label's, and all of its letters} */
    boolean isWaiting() {
        return !partials.isEmpty()
                || !found.isEmpty()
                || ellipses.isWaiting()
                || sharedModifiers.isWaiting()
                || compounds.areWanted();
    }

    /** Takes a word. */
    void next(Word word) {
        partials.settle(word.joint() == Gap.NONE, found);
        List<Reading> before = partials.before(word);
        List<Reading> ended = partials.next(word);
        for (Reading partial : ended) {
            Label label = partial.word().label();
            found.add(partial.start(), word.end(), label, label.kind());
        }
        sharedModifiers.next(word, ended, found);
        ellipses.next(word, before, found);
        if (ended.isEmpty()) {
            compounds.next(word, found);
        }
        release();
    }

    /**
     * Takes a character that is of no word; all words before it have been taken.
     * @param c the character
     * @param place where it stands
     * @param joint what stands between it and the word or sign before
     * @param isAttached whether a word ends right before it, so that no label begins with it
     * @return whether it is a sign that some label has
     */
    boolean sign(char c, long place, int joint, boolean isAttached) {
        List<LabelWord> signs = lexicon.signs(c);
        if (signs.isEmpty()) {
            return false;
        }
        List<Reading> readings = new ArrayList<>();
        for (LabelWord sign : signs) {
            if (sign.index() > 0 || !isAttached) {
                readings.add(new Reading(sign, sign.declension().readings(NO_LETTERS, 0, 0), place));
            }
        }
        partials.settle(false, found);
        partials.keep(partials.next(Word.sign(c, place, joint, readings)), place + 1);
        release();
        return true;
    }

    private void release() {
        found.release(ellipses.start(partials.start(Long.MAX_VALUE)));
    }

    void end() {
        partials.settle(false, found);
        found.release(Long.MAX_VALUE);
    }
}
