// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import org.jspecify.annotations.Nullable;

/** Vowel harmony: an ending has either the back vowels {@code a o u} or the front vowels {@code ä ö y}. */
enum VowelHarmony {
    BACK("back", "aou"),
    FRONT("front", "äöy");

    private static final String ALL_VOWELS = "aeiouyåäö";

    private final String notation;
    private final String vowels;

    VowelHarmony(String notation, String vowels) {
        this.notation = notation;
        this.vowels = vowels;
    }

    /** {@return the word for this harmony in the notation of {@link Inflection}} */
    String notation() {
        return notation;
    }

    /** {@return an ending with the placeholders {@code A} and {@code O} replaced by vowels of this harmony} */
    String apply(String ending) {
        return ending.replace('A', vowels.charAt(0)).replace('O', vowels.charAt(1));
    }

    /** {@return the harmony with a notation, or null if there is none} */
    static @Nullable VowelHarmony find(String notation) {
        return notation.equals(BACK.notation) ? BACK : notation.equals(FRONT.notation) ? FRONT : null;
    }

    /** {@return whether the character at an index is a lower-case vowel; false for an index outside the text} */
    static boolean isVowel(CharSequence text, int index) {
        return index >= 0 && index < text.length() && ALL_VOWELS.indexOf(text.charAt(index)) >= 0;
    }

    /**
     * {@return the harmony of a word's endings}
     *
     * <p>The last vowel other than the neutral {@code e} and {@code i} decides, because it is usually in the last part of a
     * compound. If it is further from the end than a short last part is long, the letters alone are not enough: compare
     * {@code laatu|merkki} (front) with {@code kaveri} (back).
     * @param word a word in lower case
     * @param certainSyllables the number of syllables at the end that certainly belong to the last part
     * @throws IllegalArgumentException if the deciding vowel is a back vowel outside those syllables
     */
    static VowelHarmony of(String word, int certainSyllables) {
        int syllables = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            if (FRONT.vowels.indexOf(word.charAt(i)) >= 0) {
                return FRONT;
            }
            if (BACK.vowels.indexOf(word.charAt(i)) >= 0) {
                if (syllables < certainSyllables) {
                    return BACK;
                }
                throw new IllegalArgumentException("the endings of '" + word
                        + "' could have back or front vowels, expected 'back' or 'front' after the type and gradation");
            }
            if (isVowel(word, i) && !isVowel(word, i - 1)) {
                syllables++;
            }
        }
        return FRONT;
    }
}
