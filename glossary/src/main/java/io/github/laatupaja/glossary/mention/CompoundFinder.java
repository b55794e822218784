// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import org.jspecify.annotations.Nullable;

/** Finds compounds that start or end with a label of one word: {@code työpajajakso}, {@code vertaisvalmennus}. Immutable. */
final class CompoundFinder {
    static final int SHORTEST_PART = 3;

    private final StemTree stems;

    CompoundFinder(StemTree stems) {
        this.stems = stems;
    }

    /** Processes a word. A label at its end comes before one at its beginning, and a longer label before a shorter one. */
    void next(TextWord word, MentionQueue mentions) {
        Label label = label(word);
        if (label != null) {
            mentions.add(word.start(), word.end(), label, MentionKind.COMPOUND);
        }
    }

    private @Nullable Label label(TextWord word) {
        for (int i = SHORTEST_PART; i + SHORTEST_PART <= word.length(); i++) {
            Label head = longestLabel(word, i, true);
            if (head != null) {
                return head;
            }
        }
        return longestLabel(word, 0, false);
    }

    /** {@return the longest label that starts at an index of a word and is its head, or else its modifier} */
    private @Nullable Label longestLabel(TextWord word, int from, boolean isHead) {
        Label longest = null;
        int node = StemTree.ROOT;
        for (int i = from; i < word.length() && node != StemTree.NO_NODE; i++) {
            node = stems.child(node, stems.alphabet().codeOf(word.letter(i)));
            for (LabelWord part : stems.words(node)) {
                boolean isPart = isHead ? word.cases(part, i + 1) != 0 : word.isModifiedBy(part, i + 1);
                longest = part.isWholeLabel() && isPart ? part.label() : longest;
            }
        }
        return longest;
    }
}
