// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes mentions of words, one after another. Not thread-safe. */
final class MentionMatcher {
    private static final char[] NO_LETTERS = {};

    private final PartialLabels partials = new PartialLabels();
    private final SharedModifierFinder sharedModifiers = new SharedModifierFinder();
    private final EllipsisFinder ellipses;
    private final CompoundFinder compounds;
    private final MentionQueue found;
    private final StemTree lexicon;

    MentionMatcher(StemTree lexicon, boolean isWithCompounds, Consumer<? super Mention> consumer) {
        this.lexicon = lexicon;
        this.ellipses = new EllipsisFinder(lexicon);
        this.compounds = new CompoundFinder(lexicon, isWithCompounds);
        this.found = new MentionQueue(consumer);
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
    void next(TextWord word) {
        partials.settle(word.joint() == WordGap.NONE, found);
        List<LabelMatch> before = partials.before(word);
        List<LabelMatch> ended = partials.next(word);
        for (LabelMatch partial : ended) {
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
        List<LabelMatch> readings = new ArrayList<>();
        for (LabelWord sign : signs) {
            if (sign.index() > 0 || !isAttached) {
                readings.add(new LabelMatch(sign, sign.declension().readings(NO_LETTERS, 0, 0), place));
            }
        }
        partials.settle(false, found);
        partials.keep(partials.next(TextWord.sign(c, place, joint, readings)), place + 1);
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
