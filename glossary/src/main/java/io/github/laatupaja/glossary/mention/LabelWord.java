// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import io.github.laatupaja.glossary.inflection.Declension;

/** A word of a label, or a sign that is no letter, where a label of several has it. */
final class LabelWord {
    private final Label label;
    private final int index;
    private final Declension declension;
    private final String base;
    private final boolean isGlued;
    private final boolean isLast;

    LabelWord(Label label, int index, Declension declension, String base, boolean isGlued, boolean isLast) {
        this.label = label;
        this.index = index;
        this.declension = declension;
        this.base = base;
        this.isGlued = isGlued;
        this.isLast = isLast;
    }

    /** {@return the label} */
    Label label() {
        return label;
    }

    /** {@return which of its words and signs it is, from 0} */
    int index() {
        return index;
    }

    /** {@return how the word inflects; of a word with signs in it, the whole of it} */
    Declension declension() {
        return declension;
    }

    /** {@return its basic form} */
    String base() {
        return base;
    }

    /** {@return the beginning of all its forms} */
    String stem() {
        int ending = declension.word().length() - declension.stem().length();
        return base.substring(0, base.length() - ending);
    }

    /** {@return whether it is the label's last} */
    boolean isLast() {
        return isLast;
    }

    /** {@return whether it follows the word or sign before it where this stands between: nothing, or else a blank} */
    boolean follows(int joint) {
        return isGlued ? joint == WordGap.NONE : WordGap.isBlank(joint);
    }

    boolean isWholeLabel() {
        return isLast && index == 0;
    }
}
