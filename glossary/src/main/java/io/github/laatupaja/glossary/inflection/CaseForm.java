// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The endings of a word in one number and case.
 *
 * @param number the number
 * @param grammaticalCase the case
 * @param plain the ending without a possessive suffix; null if the form must have a suffix
 * @param possessed the ending before a possessive suffix; null if no suffix can follow
 */
record CaseForm(
        GrammaticalNumber number,
        GrammaticalCase grammaticalCase,
        @Nullable String plain,
        @Nullable String possessed) {
    private static final Set<GrammaticalCase> WITHOUT_SHORT_THIRD =
            Set.of(GrammaticalCase.NOMINATIVE, GrammaticalCase.GENITIVE, GrammaticalCase.ILLATIVE);

    /**
     * {@return whether the third person also has the shorter suffix, as {@code työpajassaan} beside {@code työpajassansa}}
     *
     * <p>The shorter suffix lengthens the short vowel at the end of a case ending. After a long vowel, and in the nominative,
     * genitive and illative, the only suffix is {@code -nsa}.
     */
    boolean hasShortThird() {
        return possessed != null && !WITHOUT_SHORT_THIRD.contains(grammaticalCase) && endsInShortVowel(possessed);
    }

    private static boolean endsInShortVowel(String text) {
        int last = text.length() - 1;
        return VowelHarmony.isVowel(text, last) && (last == 0 || text.charAt(last) != text.charAt(last - 1));
    }

    /** {@return the ending with the shorter suffix of the third person} */
    String withShortThird() {
        String ending = requireNonNull(possessed);
        return ending + ending.charAt(ending.length() - 1) + "n";
    }

    /** {@return the forms of a word before the last one, which takes no possessive suffix: {@code sosiaalisine}} */
    static List<CaseForm> ofAttribute(List<CaseForm> forms) {
        return forms.stream().map(CaseForm::withoutPossessor).toList();
    }

    private CaseForm withoutPossessor() {
        return new CaseForm(number, grammaticalCase, plain == null ? possessed : plain, null);
    }

    /** {@return a bit set with the one bit for the number and case} */
    int bit() {
        return grammaticalCase.bit(number);
    }
}
