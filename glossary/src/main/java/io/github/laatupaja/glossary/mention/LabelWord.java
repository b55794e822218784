// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import io.github.laatupaja.glossary.inflection.Declension;

/**
 * A word of a label, or a sign in it.
 *
 * @param label the label
 * @param index the index of the word or sign in the label
 * @param declension how the word inflects; for a word with signs in it, the declension of the whole word
 * @param base the base form
 * @param isAttached whether no blank separates it from the word or sign before it
 * @param isLast whether it is the last one of the label
 */
record LabelWord(Label label, int index, Declension declension, String base, boolean isAttached, boolean isLast) {

    /** {@return the beginning of all its forms} */
    String stem() {
        int ending = declension.word().length() - declension.stem().length();
        return base.substring(0, base.length() - ending);
    }

    /** {@return whether it can follow the word or sign before it after a gap} */
    boolean canFollow(int gap) {
        return isAttached ? gap == WordGap.NONE : WordGap.isBlank(gap);
    }

    boolean isWholeLabel() {
        return isLast && index == 0;
    }
}
