// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.util.List;
import java.util.stream.Stream;

/** The grammatical person of a possessive suffix. */
public enum Possessor {
    /** My: {@code työpajani}. */
    FIRST_SINGULAR("ni"),
    /** Your, to one person: {@code työpajasi}. */
    SECOND_SINGULAR("si"),
    /** His, her, its or their: {@code työpajansa}, and {@code työpajassaan} for {@code työpajassansa}. */
    THIRD("nsA"),
    /** Our: {@code työpajamme}. */
    FIRST_PLURAL("mme"),
    /** Your, to several persons: {@code työpajanne}. */
    SECOND_PLURAL("nne");

    private final String suffix;

    Possessor(String suffix) {
        this.suffix = suffix;
    }

    /** {@return the suffix with vowels in harmony} */
    String suffix(VowelHarmony harmony) {
        return harmony.apply(suffix);
    }

    /** {@return the suffixes of all persons with vowels in harmony} */
    static List<String> suffixes(VowelHarmony harmony) {
        return Stream.of(values()).map(possessor -> possessor.suffix(harmony)).toList();
    }
}
