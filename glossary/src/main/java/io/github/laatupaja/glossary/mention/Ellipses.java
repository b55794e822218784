// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Beginnings of labels with a hyphen that wait for the word with the end: {@code työ-, yksilö- ja ryhmävalmennus}. Not thread-safe.
 *
 * <p>Only the last {@link #MOST} of a coordination are kept.
 */
final class Ellipses {
    static final int MOST = 16;

    private static final int SHORTEST_END = 3;

    private static final int SHORTEST_MODIFIER = 2;

    private final Lexicon lexicon;
    private final List<Word> beginnings = new ArrayList<>();
    private Coordination coordination = Coordination.NONE;

    Ellipses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isWaiting() {
        return coordination != Coordination.NONE;
    }

    /** {@return where the first beginning that waits starts; the given place if none does} */
    long start(long otherwise) {
        return beginnings.isEmpty() ? otherwise : beginnings.get(0).start();
    }

    void next(Word word, Found found) {
        if (isWaiting() && word.isConjunction()) {
            coordination = coordination.afterConjunction(word);
        } else if (word.hasHyphen()) {
            addBeginning(word);
        } else if (isWaiting()) {
            end(word, found);
        }
        if (!isWaiting()) {
            beginnings.clear();
        }
    }

    private void addBeginning(Word word) {
        if (coordination.before(word) == Coordination.NONE) {
            beginnings.clear();
        }
        if (beginnings.size() == MOST) {
            beginnings.remove(0);
        }
        beginnings.add(word);
        coordination = Coordination.AFTER_WORD;
    }

    private void end(Word word, Found found) {
        if (coordination.before(word) != Coordination.NONE) {
            for (Word beginning : beginnings) {
                Label label = label(beginning, word);
                if (label != null) {
                    found.add(beginning.start(), beginning.end(), label, MentionKind.ELLIPSIS);
                }
            }
        }
        coordination = Coordination.NONE;
    }

    /** {@return the label that a beginning is with the longest end of a word, or null if there is none} */
    private @Nullable Label label(Word beginning, Word word) {
        for (int i = SHORTEST_MODIFIER; i + SHORTEST_END <= word.length(); i++) {
            Label label = isDoubleConsonant(word, i) ? null : label(beginning, word, i);
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    private @Nullable Label label(Word beginning, Word end, int from) {
        int place = beginning.beginning();
        for (int at = from; at < end.length() && place != Lexicon.NOWHERE; at++) {
            place = lexicon.next(place, lexicon.alphabet().codeOf(end.letter(at)));
            for (LabelWord word : lexicon.words(place)) {
                if (isOf(word, beginning) && end.cases(word, at + 1) != 0) {
                    return word.label();
                }
            }
        }
        return null;
    }

    /** The end of a form alone, as -ssa, is not the end of a compound. */
    private static boolean isOf(LabelWord word, Word beginning) {
        int left = word.declension().word().length() - (beginning.length() - 1);
        return word.isWholeLabel() && left >= SHORTEST_END;
    }

    /** No Finnish word begins so, and so no end of a compound. */
    private static boolean isDoubleConsonant(Word word, int index) {
        return word.letter(index) == word.letter(index + 1) && "aeiouyåäö".indexOf(word.letter(index)) < 0;
    }
}
