// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.List;

/** A beginning of a label that a hyphen ends, with the words of the label before it: {@code nuorten työpaja-}. Immutable. */
final class Beginning {
    private final Word word;
    private final List<Reading> before;

    /**
     * Holds a beginning.
     * @param word the word with the hyphen
     * @param before labels that have begun before it and may go on with it; empty for most
     */
    Beginning(Word word, List<Reading> before) {
        this.word = word;
        this.before = List.copyOf(before);
    }

    Word word() {
        return word;
    }

    /** {@return where the first word starts that may belong to it} */
    long start() {
        long start = word.start();
        for (Reading reading : before) {
            start = Math.min(start, reading.start());
        }
        return start;
    }

    /** {@return where a label starts that the word completes with an end in some cases; negative if it does not} */
    long start(LabelWord whole, int cases) {
        Reading end = new Reading(whole, cases, word.start());
        for (Reading reading : before) {
            if (whole.isLast() && reading.isContinuedBy(end)) {
                return reading.start();
            }
        }
        return whole.isWholeLabel() && cases != 0 ? word.start() : -1;
    }
}
