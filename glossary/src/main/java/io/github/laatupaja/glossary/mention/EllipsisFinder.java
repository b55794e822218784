// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Beginnings of labels with a hyphen that wait for the word with the end: {@code työ-, yksilö- ja ryhmävalmennus}. Not
 * thread-safe.
 *
 * <p>Only the last {@link #MOST} of a coordination are kept.
 */
final class EllipsisFinder {
    static final int MOST = 16;

    private static final int SHORTEST_END = 3;

    private static final int SHORTEST_MODIFIER = 2;

    private final StemTree lexicon;
    private final List<LabelBeginning> beginnings = new ArrayList<>();
    private CoordinationState coordination = CoordinationState.NONE;

    EllipsisFinder(StemTree lexicon) {
        this.lexicon = lexicon;
    }

    boolean isWaiting() {
        return coordination != CoordinationState.NONE;
    }

    /** {@return where the first beginning that waits starts; the given place if none does} */
    long start(long otherwise) {
        return beginnings.isEmpty() ? otherwise : beginnings.get(0).start();
    }

    /**
     * Takes a word.
     * @param word the word
     * @param before labels that have begun before it and may go on with it
     * @param found what takes the mentions
     */
    void next(TextWord word, List<LabelMatch> before, MentionQueue found) {
        if (isWaiting() && word.isConjunction()) {
            coordination = coordination.afterConjunction(word);
        } else if (word.hasHyphen()) {
            addBeginning(new LabelBeginning(word, before));
        } else if (isWaiting()) {
            end(word, found);
        }
        if (!isWaiting()) {
            beginnings.clear();
        }
    }

    private void addBeginning(LabelBeginning beginning) {
        if (coordination.before(beginning.word()) == CoordinationState.NONE) {
            beginnings.clear();
        }
        if (beginnings.size() == MOST) {
            beginnings.remove(0);
        }
        beginnings.add(beginning);
        coordination = CoordinationState.AFTER_WORD;
    }

    /** Ends a coordination, unless a word can be an attribute: {@code työpaja- ja kuntouttava työtoiminta}. */
    private void end(TextWord word, MentionQueue found) {
        CoordinationState before = coordination.before(word);
        coordination = word.goesOn() ? before : CoordinationState.NONE;
        if (before != CoordinationState.NONE) {
            for (LabelBeginning beginning : beginnings) {
                addLongest(beginning, word, found);
            }
        }
    }

    /** Adds the label that a beginning is with the longest end of a word that makes one. */
    private void addLongest(LabelBeginning beginning, TextWord end, MentionQueue found) {
        boolean isFound = false;
        for (int i = SHORTEST_MODIFIER; i + SHORTEST_END <= end.length() && !isFound; i++) {
            isFound = !isDoubleConsonant(end, i) && !beginning.word().begins(end, i) && add(beginning, end, i, found);
        }
    }

    /** {@return whether a beginning and the letters of a word from a place on are a label} */
    private boolean add(LabelBeginning beginning, TextWord end, int from, MentionQueue found) {
        boolean isFound = false;
        int place = beginning.word().beginning();
        for (int at = from; at < end.length() && place != StemTree.NOWHERE; at++) {
            place = lexicon.next(place, lexicon.alphabet().codeOf(end.letter(at)));
            for (LabelWord word : lexicon.words(place)) {
                long start = isLongEnough(word, beginning) ? beginning.start(word, end.cases(word, at + 1)) : -1;
                if (start >= 0) {
                    found.add(start, beginning.word().end(), word.label(), MentionKind.ELLIPSIS);
                    isFound = true;
                }
            }
        }
        return isFound;
    }

    /** The end of a form alone, as -ssa, is not the end of a compound. */
    private static boolean isLongEnough(LabelWord word, LabelBeginning beginning) {
        int letters = beginning.word().length() - 1;
        return word.declension().word().length() - letters >= SHORTEST_END;
    }

    /** No Finnish word begins so, and so no end of a compound. */
    private static boolean isDoubleConsonant(TextWord word, int index) {
        return word.letter(index) == word.letter(index + 1) && "aeiouyåäö".indexOf(word.letter(index)) < 0;
    }
}
