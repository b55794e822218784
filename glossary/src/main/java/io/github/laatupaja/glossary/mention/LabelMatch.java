// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

/**
 * A match of one or more words of a text with the words of a label, up to and including the given one.
 *
 * @param word the last matched word of the label
 * @param cases the numbers and cases that all matched words can have, as a bit set of
 *     {@link io.github.laatupaja.glossary.inflection.Declension#readings}
 * @param start the start of the first matched word in the text
 */
record LabelMatch(LabelWord word, int cases, long start) {
    Label label() {
        return word.label();
    }

    /** {@return whether the match of the next word continues this match of the same label} */
    boolean isContinuedBy(LabelMatch next) {
        return next.label().number() == label().number()
                && next.word.index() == word.index() + 1
                && (next.cases & cases) != 0;
    }

    /** {@return this match extended by the match of the next word} */
    LabelMatch continuedBy(LabelMatch next) {
        return new LabelMatch(next.word, next.cases & cases, start);
    }
}
