// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the last words of labels that share the words before them with an earlier label: {@code osaamisen tunnistamista ja
 * tunnustamista}. Not thread-safe.
 *
 * <p>Both last words have the same number and case, and the second one is not a label by itself. Words that belong to no label
 * may be coordinated between them: {@code osaamisen tunnistamista, osoittamista ja tunnustamista}.
 */
final class SharedModifierFinder {
    private CoordinationState state = CoordinationState.NONE;
    private @Nullable LabelMatch first;

    boolean isWaiting() {
        return state != CoordinationState.NONE;
    }

    /**
     * Processes a word.
     * @param word the word
     * @param completed the labels that the word completes
     * @param mentions receives the mentions
     */
    void next(TextWord word, List<LabelMatch> completed, MentionQueue mentions) {
        if (!completed.isEmpty()) {
            start(completed);
        } else if (isWaiting() && word.isConjunction()) {
            state = state.afterConjunction(word);
        } else if (isWaiting()) {
            end(word, mentions);
        }
    }

    private void start(List<LabelMatch> completed) {
        state = CoordinationState.NONE;
        for (LabelMatch match : completed) {
            if (!match.label().modifiers().isEmpty()) {
                first = match;
                state = CoordinationState.AFTER_WORD;
            }
        }
    }

    private void end(TextWord word, MentionQueue mentions) {
        boolean isCoordinated = state.before(word) != CoordinationState.NONE;
        state = isCoordinated ? CoordinationState.AFTER_WORD : CoordinationState.NONE;
        if (isCoordinated) {
            word.matches().stream()
                    .filter(this::sharesModifiers)
                    .findFirst()
                    .ifPresent(match ->
                            mentions.add(word.start(), word.end(), match.label(), MentionKind.SHARED_MODIFIER));
        }
    }

    private boolean sharesModifiers(LabelMatch match) {
        return first != null
                && match.word().isLast()
                && (match.cases() & first.cases()) != 0
                && match.label().modifiers().equals(first.label().modifiers());
    }
}
