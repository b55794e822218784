// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.List;
import java.util.function.Consumer;

/** Combines words and signs of a text, one after another, into mentions. Not thread-safe. */
final class MentionMatcher {
    private static final char[] NO_LETTERS = {};

    private final StemTree stems;
    private final boolean findsCompounds;
    private final PartialLabels partials = new PartialLabels();
    private final SharedModifierFinder sharedModifiers = new SharedModifierFinder();
    private final EllipsisFinder ellipses;
    private final CompoundFinder compounds;
    private final MentionQueue mentions;

    MentionMatcher(StemTree stems, boolean findsCompounds, Consumer<? super Mention> consumer) {
        this.stems = stems;
        this.findsCompounds = findsCompounds;
        this.ellipses = new EllipsisFinder(stems);
        this.compounds = new CompoundFinder(stems);
        this.mentions = new MentionQueue(consumer);
    }

    /** {@return whether all letters of the next word are needed, even if it matches no label} */
    boolean isWaiting() {
        return !partials.isEmpty()
                || !mentions.isEmpty()
                || ellipses.isWaiting()
                || sharedModifiers.isWaiting()
                || findsCompounds;
    }

    /** Processes a word. */
    void next(TextWord word) {
        partials.settle(word.joint() == WordGap.NONE, mentions);
        List<LabelMatch> before = partials.before(word);
        List<LabelMatch> completed = partials.next(word);
        for (LabelMatch match : completed) {
            mentions.add(match.start(), word.end(), match.label(), match.label().kind());
        }
        sharedModifiers.next(word, completed, mentions);
        ellipses.next(word, before, mentions);
        if (findsCompounds && completed.isEmpty()) {
            compounds.next(word, mentions);
        }
        release();
    }

    /**
     * Processes a sign: a character that belongs to no word. All words before it have been processed.
     * @param c the character
     * @param offset the offset of the character
     * @param joint the gap between the sign and the word or sign before it
     * @param isAttached whether a word ends right before the sign, so that no label begins with it
     * @return whether some label contains the sign
     */
    boolean sign(char c, long offset, int joint, boolean isAttached) {
        List<LabelWord> signs = stems.signs(c);
        if (signs.isEmpty()) {
            return false;
        }
        List<LabelMatch> matches = signs.stream()
                .filter(sign -> sign.index() > 0 || !isAttached)
                .map(sign -> new LabelMatch(sign, sign.declension().readings(NO_LETTERS, 0, 0), offset))
                .toList();
        partials.settle(false, mentions);
        partials.keep(partials.next(TextWord.sign(c, offset, joint, matches)), offset + 1);
        release();
        return true;
    }

    private void release() {
        mentions.release(ellipses.start(partials.start(Long.MAX_VALUE)));
    }

    void end() {
        partials.settle(false, mentions);
        mentions.release(Long.MAX_VALUE);
    }
}
