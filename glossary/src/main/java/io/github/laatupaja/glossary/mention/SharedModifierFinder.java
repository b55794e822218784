// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last words of labels that share the words before them with a label just read: {@code osaamisen tunnistamista ja
 * tunnustamista}. Not thread-safe.
 *
 * <p>Both last words are in one number and case, as coordinated words are, and the second is no label by itself. Words that
 * are of no label may be coordinated between them: {@code osaamisen tunnistamista, osoittamista ja tunnustamista}.
 */
final class SharedModifierFinder {
    private CoordinationState coordination = CoordinationState.NONE;
    private @Nullable LabelMatch first;

    boolean isWaiting() {
        return coordination != CoordinationState.NONE;
    }

    void next(TextWord word, List<LabelMatch> ended, MentionQueue found) {
        if (!ended.isEmpty()) {
            begin(ended);
        } else if (isWaiting() && word.isConjunction()) {
            coordination = coordination.afterConjunction(word);
        } else if (isWaiting()) {
            end(word, found);
        }
    }

    private void begin(List<LabelMatch> ended) {
        coordination = CoordinationState.NONE;
        for (LabelMatch partial : ended) {
            if (!partial.word().label().modifiers().isEmpty()) {
                first = partial;
                coordination = CoordinationState.AFTER_WORD;
            }
        }
    }

    private void end(TextWord word, MentionQueue found) {
        CoordinationState before = coordination.before(word);
        coordination = before == CoordinationState.NONE ? before : CoordinationState.AFTER_WORD;
        for (LabelMatch reading : word.readings()) {
            if (before != CoordinationState.NONE && shares(reading)) {
                Label label = reading.word().label();
                found.add(word.start(), word.end(), label, MentionKind.SHARED_MODIFIER);
                return;
            }
        }
    }

    private boolean shares(LabelMatch reading) {
        return first != null
                && reading.word().isLast()
                && (reading.cases() & first.cases()) != 0
                && reading.word()
                        .label()
                        .modifiers()
                        .equals(first.word().label().modifiers());
    }
}
