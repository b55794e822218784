// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.List;

/** A beginning of a label that a hyphen ends, with the words of the label before it: {@code nuorten työpaja-}. Immutable. */
final class LabelBeginning {
    private final TextWord word;
    private final List<LabelMatch> before;

    /**
     * Holds a beginning.
     * @param word the word with the hyphen
     * @param before labels that have begun before it and may go on with it; empty for most
     */
    LabelBeginning(TextWord word, List<LabelMatch> before) {
        this.word = word;
        this.before = List.copyOf(before);
    }

    TextWord word() {
        return word;
    }

    /** {@return where the first word starts that may belong to it} */
    long start() {
        long start = word.start();
        for (LabelMatch reading : before) {
            start = Math.min(start, reading.start());
        }
        return start;
    }

    /** {@return where a label starts that the word completes with an end in some cases; negative if it does not} */
    long start(LabelWord whole, int cases) {
        LabelMatch end = new LabelMatch(whole, cases, word.start());
        for (LabelMatch reading : before) {
            if (whole.isLast() && reading.isContinuedBy(end)) {
                return reading.start();
            }
        }
        return whole.isWholeLabel() && cases != 0 ? word.start() : -1;
    }
}
