// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import org.jspecify.annotations.Nullable;

/** Compounds of labels of one word with words that are none: {@code työpajajakso}, {@code vertaisvalmennus}. Immutable. */
final class CompoundFinder {
    static final int SHORTEST_PART = 3;

    private final StemTree lexicon;
    private final boolean areWanted;

    CompoundFinder(StemTree lexicon, boolean areWanted) {
        this.lexicon = lexicon;
        this.areWanted = areWanted;
    }

    boolean areWanted() {
        return areWanted;
    }

    /** Reports a word that has a label at its end or, if not so, at its beginning; a longer label before a shorter one. */
    void next(TextWord word, MentionQueue found) {
        Label label = areWanted ? label(word) : null;
        if (label != null) {
            found.add(word.start(), word.end(), label, MentionKind.COMPOUND);
        }
    }

    private @Nullable Label label(TextWord word) {
        for (int i = SHORTEST_PART; i + SHORTEST_PART <= word.length(); i++) {
            Label head = labelAt(word, i, true);
            if (head != null) {
                return head;
            }
        }
        return labelAt(word, 0, false);
    }

    /** {@return the longest label that begins at a place and reaches to the end of the word, or to another part of it} */
    private @Nullable Label labelAt(TextWord whole, int from, boolean isHead) {
        Label longest = null;
        int place = StemTree.ROOT;
        for (int at = from; at < whole.length() && place != StemTree.NOWHERE; at++) {
            place = lexicon.next(place, lexicon.alphabet().codeOf(whole.letter(at)));
            for (LabelWord word : lexicon.words(place)) {
                boolean isPart = isHead ? whole.cases(word, at + 1) != 0 : whole.isModifiedBy(word, at + 1);
                longest = word.isWholeLabel() && isPart ? word.label() : longest;
            }
        }
        return longest;
    }
}
