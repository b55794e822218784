// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import io.github.laatupaja.glossary.inflection.Declension;

/** A word of a label, where a label of several words has it. */
final class LabelWord {
    private final Label label;
    private final int index;
    private final Declension declension;
    private final boolean isLast;

    LabelWord(Label label, int index, Declension declension, boolean isLast) {
        this.label = label;
        this.index = index;
        this.declension = declension;
        this.isLast = isLast;
    }

    /** {@return the label} */
    Label label() {
        return label;
    }

    /** {@return which of its words it is, from 0} */
    int index() {
        return index;
    }

    /** {@return how the word inflects} */
    Declension declension() {
        return declension;
    }

    /** {@return whether it is the label's last} */
    boolean isLast() {
        return isLast;
    }

    boolean isWholeLabel() {
        return isLast && index == 0;
    }
}
