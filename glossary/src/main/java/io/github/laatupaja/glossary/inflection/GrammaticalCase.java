// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

/**
 * The cases of Finnish nouns and adjectives, in the order in which forms are listed.
 *
 * <p>The accusative is left out, because the accusative of a noun always looks like its nominative or genitive.
 */
public enum GrammaticalCase {
    /** The base form: {@code työpaja}. */
    NOMINATIVE(0),
    /** Of something: {@code työpajan}. */
    GENITIVE(1),
    /** Part of something: {@code työpajaa}. */
    PARTITIVE(2),
    /** Into something: {@code työpajaan}. */
    ILLATIVE(3),
    /** In something: {@code työpajassa}. */
    INESSIVE(4),
    /** Out of something: {@code työpajasta}. */
    ELATIVE(5),
    /** At something: {@code työpajalla}. */
    ADESSIVE(6),
    /** From something: {@code työpajalta}. */
    ABLATIVE(7),
    /** To something: {@code työpajalle}. */
    ALLATIVE(8),
    /** Becoming something: {@code työpajaksi}. */
    TRANSLATIVE(9),
    /** Without something: {@code työpajatta}. */
    ABESSIVE(10),
    /** As something: {@code työpajana}. */
    ESSIVE(11),
    /** By means of something; only in the plural: {@code työpajoin}. */
    INSTRUCTIVE(12),
    /** Together with something; always plural in form, and nouns need a possessive suffix: {@code työpajoineen}. */
    COMITATIVE(13);

    private static final int FIRST_PLURAL_BIT = 14;

    private final int index;

    GrammaticalCase(int index) {
        this.index = index;
    }

    /** {@return a bit set with the one bit for this case in a number} */
    int bit(GrammaticalNumber number) {
        return 1 << (number == GrammaticalNumber.SINGULAR ? index : index + FIRST_PLURAL_BIT);
    }
}
