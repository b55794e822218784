// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

/**
 * A label of several words whose first ones have been read.
 *
 * @param last the word of the label that was read last
 * @param cases the numbers and cases that all of them can have
 * @param start where the first one starts
 */
record Partial(LabelWord last, int cases, long start) {

    /** {@return whether a word can follow} */
    boolean isContinuedBy(Reading reading) {
        return reading.word().label().number() == last.label().number()
                && reading.word().index() == last.index() + 1
                && (reading.cases() & cases) != 0;
    }
}
