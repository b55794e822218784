// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

/** The state of a coordination in which a part of a label may be left out. */
enum CoordinationState {
    NONE,
    AFTER_WORD,
    AFTER_CONJUNCTION;

    /** {@return the state before a word other than a conjunction; a comma or a similar sign counts as a conjunction} */
    CoordinationState before(TextWord word) {
        boolean isCoordinated = this == AFTER_WORD ? WordGap.coordinates(word.gap()) : continuesTo(word);
        return isCoordinated ? AFTER_CONJUNCTION : NONE;
    }

    /** {@return the state after a conjunction} */
    CoordinationState afterConjunction(TextWord conjunction) {
        return continuesTo(conjunction) ? AFTER_CONJUNCTION : NONE;
    }

    private boolean continuesTo(TextWord word) {
        return this != NONE && (WordGap.isOpen(word.gap()) || WordGap.coordinates(word.gap()));
    }
}
