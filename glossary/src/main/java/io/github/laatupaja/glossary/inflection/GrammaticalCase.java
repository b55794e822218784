// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

/**
 * The cases of Finnish nouns and adjectives, in the order in which forms are listed.
 *
 * <p>The accusative is not among them: a noun's has always the text of its nominative or genitive.
 */
public enum GrammaticalCase {
    /** What the thing is called: {@code työpaja}. */
    NOMINATIVE(0),
    /** Of it: {@code työpajan}. */
    GENITIVE(1),
    /** Some of it: {@code työpajaa}. */
    PARTITIVE(2),
    /** Into it: {@code työpajaan}. */
    ILLATIVE(3),
    /** In it: {@code työpajassa}. */
    INESSIVE(4),
    /** Out of it: {@code työpajasta}. */
    ELATIVE(5),
    /** At it: {@code työpajalla}. */
    ADESSIVE(6),
    /** From it: {@code työpajalta}. */
    ABLATIVE(7),
    /** To it: {@code työpajalle}. */
    ALLATIVE(8),
    /** Becoming it: {@code työpajaksi}. */
    TRANSLATIVE(9),
    /** Without it: {@code työpajatta}. */
    ABESSIVE(10),
    /** As it: {@code työpajana}. */
    ESSIVE(11),
    /** By means of them, in the plural alone: {@code työpajoin}. */
    INSTRUCTIVE(12),
    /** Together with it or them, always plural in form; a noun's needs a possessor: {@code työpajoineen}. */
    COMITATIVE(13);

    private static final int PLURAL_PLACE = 14;

    private final int place;

    GrammaticalCase(int place) {
        this.place = place;
    }

    /** {@return a set of one bit that stands for this case in a number} */
    int bit(GrammaticalNumber number) {
        return 1 << (number == GrammaticalNumber.SINGULAR ? place : place + PLURAL_PLACE);
    }
}
