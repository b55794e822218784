// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How one word of a label inflects. Immutable. */
final class WordInflection implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String FIXED = "fixed";
    /** A fixed word that is shorter is a conjunction, and takes no clitics. */
    private static final int SHORTEST_GENITIVE = 3;

    private static final String SUPPORTED = "1 to 20, 23 to 34, 36, 38 to 45, 47 and 48";

    private final String type;
    private final ConsonantGradation gradation;
    private final @Nullable VowelHarmony harmony;

    /**
     * Says how a word inflects.
     * @param type the number of its type; empty where the word never changes
     * @param gradation its consonant gradation, if any
     * @param harmony the harmony of its endings where its letters do not tell
     */
    private WordInflection(String type, ConsonantGradation gradation, @Nullable VowelHarmony harmony) {
        this.type = type;
        this.gradation = gradation;
        this.harmony = harmony;
    }

    /** {@return the inflection of a word, as {@code fixed}, {@code 39} or {@code 5 kk:k front}} */
    static WordInflection parse(String text) {
        if (text.equals(FIXED)) {
            return new WordInflection("", ConsonantGradation.NONE, null);
        }
        List<String> parts = List.of(text.split(" ", -1));
        VowelHarmony harmony = VowelHarmony.find(parts.get(parts.size() - 1));
        int gradations = parts.size() - (harmony == null ? 1 : 2);
        if (gradations > 1 || NominalTypes.of(parts.get(0)).isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' is not " + FIXED + " or a type (" + SUPPORTED
                    + ") with, if need be, a gradation and then the vowels of its endings, as '5 kk:k front'");
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
     * @param isPlural whether it is a plural without a singular
     * @param isHead whether it is the last word of its label, which alone takes possessors
     */
    Declension of(String word, boolean isPlural, boolean isHead) {
        String small = word.toLowerCase(Locale.ROOT);
        if (isFixed()) {
            return Declension.fixed(
                    word, VowelHarmony.in(small, Integer.MAX_VALUE), word.length() >= SHORTEST_GENITIVE);
        }
        VowelHarmony endings = harmony == null ? VowelHarmony.in(small, reach()) : harmony;
        for (NominalType line : NominalTypes.of(type)) {
            WordStem stem = line.fit(word, isPlural, gradation, endings);
            if (stem != null) {
                List<CaseForm> forms = new Paradigm(line, stem).forms(isPlural);
                return Declension.inflecting(word, stem, isHead ? forms : CaseForm.ofAttribute(forms));
            }
        }
        throw new IllegalArgumentException("'" + word + "' does not end as inflection '" + this + "' asks"
                + (isPlural ? ", in the nominative plural" : ""));
    }

    /** The derived words of type 38 ({@code -minen}, {@code -linen}) have two neutral syllables at their end. */
    private int reach() {
        return type.equals("38") ? 3 : 2;
    }

    @Override
    public String toString() {
        if (isFixed()) {
            return FIXED;
        }
        String text = gradation.isNone() ? type : type + " " + gradation;
        return harmony == null ? text : text + " " + harmony.word();
    }
}
