// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

/** What a word of a text can be, alone or after the words before it: a word of a label. Immutable. */
final class LabelMatch {
    private final LabelWord word;
    private final int cases;
    private final long start;

    /**
     * Reads a word.
     * @param word the word of a label that it is a form of
     * @param cases the numbers and cases that it can have with those before it, as
     *     {@link io.github.laatupaja.glossary.inflection.Declension} has them
     * @param start where the first of them starts
     */
    LabelMatch(LabelWord word, int cases, long start) {
        this.word = word;
        this.cases = cases;
        this.start = start;
    }

    LabelWord word() {
        return word;
    }

    int cases() {
        return cases;
    }

    long start() {
        return start;
    }

    /** {@return whether a label goes on from this word to the next} */
    boolean isContinuedBy(LabelMatch next) {
        return next.word.label().number() == word.label().number()
                && next.word.index() == word.index() + 1
                && (next.cases & cases) != 0;
    }

    /** {@return the next word as the one that this one leads to} */
    LabelMatch continuedBy(LabelMatch next) {
        return new LabelMatch(next.word, next.cases & cases, start);
    }
}
