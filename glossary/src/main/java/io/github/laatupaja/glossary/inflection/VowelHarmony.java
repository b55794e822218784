// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import org.jspecify.annotations.Nullable;

/** Vowel harmony: an ending has either the back vowels {@code a o u} or the front vowels {@code ä ö y}. */
enum VowelHarmony {
    BACK("back", "aou"),
    FRONT("front", "äöy");

    private static final String ALL_VOWELS = "aeiouyåäö";

    private final String word;
    private final String vowels;

    VowelHarmony(String word, String vowels) {
        this.word = word;
        this.vowels = vowels;
    }

    /** {@return the word of the notation} */
    String word() {
        return word;
    }

    /** {@return an ending with its {@code A} and {@code O} as this harmony has them} */
    String of(String ending) {
        return ending.replace('A', vowels.charAt(0)).replace('O', vowels.charAt(1));
    }

    /** {@return the harmony with a word of the notation, or null if there is none} */
    static @Nullable VowelHarmony find(String word) {
        return word.equals(BACK.word) ? BACK : word.equals(FRONT.word) ? FRONT : null;
    }

    private static boolean isVowel(char letter) {
        return ALL_VOWELS.indexOf(letter) >= 0;
    }

    /** {@return whether a vowel, a small one, stands at a place of a text; false outside the text} */
    static boolean isVowel(CharSequence text, int index) {
        return index >= 0 && index < text.length() && isVowel(text.charAt(index));
    }

    private boolean has(char letter) {
        return vowels.indexOf(letter) >= 0;
    }

    /**
     * {@return the harmony of a word's endings}
     *
     * <p>The last vowel that is not neutral ({@code e i}) decides, as the last part of a compound would. Where it stands
     * further back than a short last part reaches, as in {@code laatu|merkki} beside {@code kaveri}, letters alone do not
     * tell; saying nothing is refused there.
     * @param word a word in small letters
     * @param reach how many syllables from the end are surely of the last part
     * @throws IllegalArgumentException if only a vowel further back than that could decide
     */
    static VowelHarmony in(String word, int reach) {
        int syllables = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            char letter = word.charAt(i);
            if (BACK.has(letter) || FRONT.has(letter)) {
                return sure(word, BACK.has(letter) ? BACK : FRONT, syllables < reach);
            }
            if (isVowel(letter) && !isVowel(word, i - 1)) {
                syllables++;
            }
        }
        return FRONT;
    }

    private static VowelHarmony sure(String word, VowelHarmony harmony, boolean isSure) {
        if (!isSure && harmony == BACK) {
            throw new IllegalArgumentException("the endings of '" + word
                    + "' could have back or front vowels, expected 'back' or 'front' after its class");
        }
        return harmony;
    }
}
