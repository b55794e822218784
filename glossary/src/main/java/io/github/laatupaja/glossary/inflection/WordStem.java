// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import org.jspecify.annotations.Nullable;

/**
 * The part of a word that never changes. It turns the patterns of {@link NominalTypes} into endings of the word.
 *
 * @param text the beginning of all forms, before the consonants that gradate
 * @param ending the ending pattern of the base form
 * @param gradation the consonant gradation
 * @param harmony the vowel harmony of the endings
 */
record WordStem(String text, String ending, ConsonantGradation gradation, VowelHarmony harmony) {

    /** {@return the stem of a word that ends in a pattern, or null if the word does not} */
    @Nullable
    WordStem without(String pattern) {
        String end = ending(pattern);
        if (!text.endsWith(end)) {
            return null;
        }
        String beginning = text.substring(0, text.length() - end.length());
        return gradation.canFollow(beginning) ? new WordStem(beginning, ending, gradation, harmony) : null;
    }

    /** {@return the ending of this stem by a pattern} */
    String ending(String pattern) {
        String end = "";
        for (int i = pattern.length() - 1; i >= 0; i--) {
            end = part(pattern.charAt(i), end) + end;
        }
        return harmony.apply(end);
    }

    private String part(char sign, String after) {
        return switch (sign) {
            case 'G' -> gradation.strong();
            case 'g' -> gradation.weakBetween(text, after);
            case '*' -> ending.substring(afterGradation(), afterGradation() + 1);
            case '$' -> ending.substring(ending.length() - 1);
            default -> String.valueOf(sign);
        };
    }

    private int afterGradation() {
        return NominalType.hasGradation(ending) ? 1 : 0;
    }
}
