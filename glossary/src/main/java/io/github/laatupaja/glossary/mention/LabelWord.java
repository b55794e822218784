// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import io.github.laatupaja.glossary.inflection.Declension;

/**
 * A word of a label, where a label of several words has it.
 *
 * @param label the label
 * @param index which of its words it is, from 0
 * @param declension how the word inflects
 * @param isLast whether it is the label's last
 */
record LabelWord(Label label, int index, Declension declension, boolean isLast) {

    boolean isWholeLabel() {
        return isLast && index == 0;
    }
}
