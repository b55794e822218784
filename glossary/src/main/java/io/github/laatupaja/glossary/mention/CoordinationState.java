// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

/** Where a coordination stands that may leave out a part of a label: nowhere, after a coordinated word, or after its conjunction. */
enum CoordinationState {
    NONE,
    AFTER_WORD,
    AFTER_CONJUNCTION;

    /** {@return where it stands before a word that is no conjunction: after one, if a sign or a word coordinates} */
    CoordinationState before(TextWord word) {
        boolean isCoordinated = this == AFTER_WORD ? WordGap.coordinates(word.gap()) : this != NONE && isWithin(word);
        return isCoordinated ? AFTER_CONJUNCTION : NONE;
    }

    /** {@return where it stands after a conjunction} */
    CoordinationState afterConjunction(TextWord word) {
        return this != NONE && isWithin(word) ? AFTER_CONJUNCTION : NONE;
    }

    private static boolean isWithin(TextWord word) {
        return WordGap.isOpen(word.gap()) || WordGap.coordinates(word.gap());
    }
}
