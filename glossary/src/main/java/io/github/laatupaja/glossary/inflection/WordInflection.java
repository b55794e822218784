// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one word of a label inflects.
 *
 * @param type the number of the inflection type; empty if the word never changes
 * @param gradation the consonant gradation
 * @param harmony the vowel harmony of the endings; null if the letters of the word decide it
 */
record WordInflection(
        String type, ConsonantGradation gradation, @Nullable VowelHarmony harmony) implements Serializable {
    private static final String FIXED = "fixed";

    /** A shorter fixed word is a conjunction, which takes no clitics. */
    private static final int SHORTEST_GENITIVE = 3;

    private static final String SUPPORTED = "1 to 20, 23 to 34, 36, 38 to 45, 47 and 48";

    /** The derived words of this type ({@code -minen}, {@code -linen}) end in two neutral syllables. */
    private static final String TYPE_WITH_LONG_END = "38";

    /** {@return the inflection with a notation such as {@code fixed}, {@code 39} or {@code 5 kk:k front}} */
    static WordInflection parse(String notation) {
        if (notation.equals(FIXED)) {
            return new WordInflection("", ConsonantGradation.NONE, null);
        }
        List<String> parts = List.of(notation.split(" ", -1));
        VowelHarmony harmony = VowelHarmony.find(parts.get(parts.size() - 1));
        int gradations = parts.size() - (harmony == null ? 1 : 2);
        if (gradations > 1 || NominalTypes.find(parts.get(0)).isEmpty()) {
            throw new IllegalArgumentException("'" + notation + "' is not an inflection, expected '" + FIXED
                    + "' or a type (" + SUPPORTED
                    + ") with an optional gradation and 'back' or 'front', such as '39' or"
                    + " '5 kk:k front'");
        }
        return new WordInflection(
                parts.get(0),
                gradations == 1 ? ConsonantGradation.parse(parts.get(1)) : ConsonantGradation.NONE,
                harmony);
    }

    boolean isFixed() {
        return type.isEmpty();
    }

    /**
     * {@return the declension of a word}
     * @param word the word
     * @param isPlural whether the word is a plural without a singular
     * @param isHead whether the word is the last one of its label, which takes possessive suffixes
     * @throws IllegalArgumentException if the word does not have an ending of its type and gradation
     */
    Declension declension(String word, boolean isPlural, boolean isHead) {
        String lowerCase = word.toLowerCase(Locale.ROOT);
        if (isFixed()) {
            VowelHarmony harmony = VowelHarmony.of(lowerCase, Integer.MAX_VALUE);
            return Declension.fixed(word, harmony, word.length() >= SHORTEST_GENITIVE);
        }
        VowelHarmony endings =
                harmony == null ? VowelHarmony.of(lowerCase, type.equals(TYPE_WITH_LONG_END) ? 3 : 2) : harmony;
        for (NominalType row : NominalTypes.find(type)) {
            WordStem stem = row.stem(word, isPlural, gradation, endings);
            if (stem != null) {
                List<CaseForm> forms = new Paradigm(row, stem).forms(isPlural);
                return Declension.inflecting(word, stem, isHead ? forms : CaseForm.ofAttribute(forms));
            }
        }
        throw new IllegalArgumentException("'" + word + "' does not have an ending of inflection '" + this + "'"
                + (isPlural ? " in the nominative plural" : ""));
    }

    /** {@return the notation} */
    @Override
    public String toString() {
        if (isFixed()) {
            return FIXED;
        }
        return type + (gradation.isNone() ? "" : " " + gradation) + (harmony == null ? "" : " " + harmony.notation());
    }
}
