// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds labels whose prefix ends in a hyphen and whose end is in a later word of the coordination: {@code työ-, yksilö- ja
 * ryhmävalmennus}. Not thread-safe.
 *
 * <p>Only the last {@link #MOST_PREFIXES} prefixes of a coordination are kept.
 */
final class EllipsisFinder {
    static final int MOST_PREFIXES = 16;

    private static final int SHORTEST_END = 3;

    private static final int SHORTEST_MODIFIER = 2;

    private final StemTree stems;
    private final List<LabelPrefix> prefixes = new ArrayList<>();
    private CoordinationState state = CoordinationState.NONE;

    EllipsisFinder(StemTree stems) {
        this.stems = stems;
    }

    boolean isWaiting() {
        return state != CoordinationState.NONE;
    }

    /** {@return the start of the first waiting prefix, or the given offset if there is none} */
    long start(long otherwise) {
        return prefixes.isEmpty() ? otherwise : prefixes.get(0).start();
    }

    /**
     * Processes a word.
     * @param word the word
     * @param before matches of the words before it that the word may continue
     * @param mentions receives the mentions
     */
    void next(TextWord word, List<LabelMatch> before, MentionQueue mentions) {
        if (isWaiting() && word.isConjunction()) {
            state = state.afterConjunction(word);
        } else if (word.endsInHyphen()) {
            addPrefix(new LabelPrefix(word, before));
        } else if (isWaiting()) {
            end(word, mentions);
        }
        if (!isWaiting()) {
            prefixes.clear();
        }
    }

    private void addPrefix(LabelPrefix prefix) {
        if (state.before(prefix.word()) == CoordinationState.NONE) {
            prefixes.clear();
        }
        if (prefixes.size() == MOST_PREFIXES) {
            prefixes.remove(0);
        }
        prefixes.add(prefix);
        state = CoordinationState.AFTER_WORD;
    }

    /** Ends the coordination, unless the word can be an attribute: {@code työpaja- ja kuntouttava työtoiminta}. */
    private void end(TextWord word, MentionQueue mentions) {
        CoordinationState before = state.before(word);
        state = word.isAttribute() ? before : CoordinationState.NONE;
        if (before != CoordinationState.NONE) {
            prefixes.forEach(prefix -> addLongest(prefix, word, mentions));
        }
    }

    /** Adds the label formed by a prefix and the longest suitable end of a word. */
    private void addLongest(LabelPrefix prefix, TextWord word, MentionQueue mentions) {
        boolean isFound = false;
        for (int i = SHORTEST_MODIFIER; i + SHORTEST_END <= word.length() && !isFound; i++) {
            isFound =
                    !isDoubleConsonant(word, i) && !prefix.word().isPrefixOf(word, i) && add(prefix, word, i, mentions);
        }
    }

    /** Adds the labels formed by a prefix and the letters of a word from an index on; returns whether there are any. */
    private boolean add(LabelPrefix prefix, TextWord word, int from, MentionQueue mentions) {
        boolean isFound = false;
        int node = prefix.word().prefixNode();
        for (int i = from; i < word.length() && node != StemTree.NO_NODE; i++) {
            node = stems.child(node, stems.alphabet().codeOf(word.letter(i)));
            for (LabelWord whole : stems.words(node)) {
                long start = hasLongEnd(whole, prefix) ? prefix.start(whole, word.cases(whole, i + 1)) : -1;
                if (start >= 0) {
                    mentions.add(start, prefix.word().end(), whole.label(), MentionKind.ELLIPSIS);
                    isFound = true;
                }
            }
        }
        return isFound;
    }

    /** A case ending alone, such as -ssa, is not the end of a compound. */
    private static boolean hasLongEnd(LabelWord whole, LabelPrefix prefix) {
        int prefixLength = prefix.word().length() - 1;
        return whole.declension().word().length() - prefixLength >= SHORTEST_END;
    }

    /** No Finnish word begins with a double consonant, so neither does the end of a compound. */
    private static boolean isDoubleConsonant(TextWord word, int index) {
        return word.letter(index) == word.letter(index + 1) && "aeiouyåäö".indexOf(word.letter(index)) < 0;
    }
}
