// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.util.ArrayList;
import java.util.List;

/** Whose a thing is, as a possessive suffix says it. */
public enum Possessor {
    /** My: {@code työpajani}. */
    FIRST_SINGULAR("ni"),
    /** Your, of one: {@code työpajasi}. */
    SECOND_SINGULAR("si"),
    /** His, her, its or their: {@code työpajansa}, and {@code työpajassaan} for {@code työpajassansa}. */
    THIRD("nsA"),
    /** Our: {@code työpajamme}. */
    FIRST_PLURAL("mme"),
    /** Your, of many: {@code työpajanne}. */
    SECOND_PLURAL("nne");

    private final String suffix;

    Possessor(String suffix) {
        this.suffix = suffix;
    }

    /** {@return the suffix with its vowels in harmony} */
    String suffix(VowelHarmony harmony) {
        return harmony.of(suffix);
    }

    /** {@return the suffixes of all possessors with their vowels in harmony} */
    static List<String> suffixes(VowelHarmony harmony) {
        List<String> suffixes = new ArrayList<>();
        for (Possessor possessor : values()) {
            suffixes.add(possessor.suffix(harmony));
        }
        return suffixes;
    }
}
