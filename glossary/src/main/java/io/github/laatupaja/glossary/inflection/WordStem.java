// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import org.jspecify.annotations.Nullable;

/** What never changes of a word, and what makes an ending of a pattern. */
final class WordStem {
    private final String text;
    private final String ending;
    private final ConsonantGradation gradation;
    private final VowelHarmony harmony;

    WordStem(String text, String ending, ConsonantGradation gradation, VowelHarmony harmony) {
        this.text = text;
        this.ending = ending;
        this.gradation = gradation;
        this.harmony = harmony;
    }

    /** {@return the beginning that all forms have, before the consonants that gradate} */
    String text() {
        return text;
    }

    /** {@return ending} */
    String ending() {
        return ending;
    }

    /** {@return harmony} */
    VowelHarmony harmony() {
        return harmony;
    }

    /** {@return the stem of a word that ends as a pattern says, or null if it does not end so} */
    @Nullable
    WordStem without(String pattern) {
        String end = ending(pattern);
        if (!text.endsWith(end)) {
            return null;
        }
        String beginning = text.substring(0, text.length() - end.length());
        return gradation.fits(beginning) ? new WordStem(beginning, ending, gradation, harmony) : null;
    }

    /** {@return a pattern as an ending of this stem} */
    String ending(String pattern) {
        StringBuilder end = new StringBuilder();
        for (int i = pattern.length() - 1; i >= 0; i--) {
            end.insert(0, part(pattern.charAt(i), end));
        }
        return harmony.of(end.toString());
    }

    private String part(char sign, CharSequence after) {
        return switch (sign) {
            case 'G' -> gradation.strong();
            case 'g' -> gradation.weakBetween(text, after.toString());
            case '*' -> ending.substring(first(), first() + 1);
            case '$' -> ending.substring(ending.length() - 1);
            default -> String.valueOf(sign);
        };
    }

    private int first() {
        char sign = ending.charAt(0);
        return sign == 'G' || sign == 'g' ? 1 : 0;
    }
}
