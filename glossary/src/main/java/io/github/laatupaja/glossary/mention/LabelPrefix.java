// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.List;

/**
 * The beginning of a label that ends in a hyphen, with the words of the label before it: {@code nuorten työpaja-}.
 *
 * @param word the word with the hyphen
 * @param before matches of the words before it that the label may continue; usually empty
 */
record LabelPrefix(TextWord word, List<LabelMatch> before) {

    /** {@return the start of the first word that may belong to the label} */
    long start() {
        return Math.min(
                word.start(), before.stream().mapToLong(LabelMatch::start).min().orElse(Long.MAX_VALUE));
    }

    /**
     * {@return the start of the label that this prefix and an end form; negative if they form none}
     * @param whole the word of a label that the prefix and the end form together
     * @param cases the numbers and cases that the end can have
     */
    long start(LabelWord whole, int cases) {
        LabelMatch end = new LabelMatch(whole, cases, word.start());
        for (LabelMatch match : before) {
            if (whole.isLast() && match.isContinuedBy(end)) {
                return match.start();
            }
        }
        return whole.isWholeLabel() && cases != 0 ? word.start() : -1;
    }
}
