// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One form of a word in a case, as endings after its stem. */
final class CaseForm {
    private final GrammaticalNumber number;
    private final GrammaticalCase grammaticalCase;
    private final @Nullable String plain;
    private final @Nullable String possessed;

    CaseForm(
            GrammaticalNumber number,
            GrammaticalCase grammaticalCase,
            @Nullable String plain,
            @Nullable String possessed) {
        this.number = number;
        this.grammaticalCase = grammaticalCase;
        this.plain = plain;
        this.possessed = possessed;
    }

    /** {@return one or many} */
    GrammaticalNumber number() {
        return number;
    }

    /** {@return the case} */
    GrammaticalCase grammaticalCase() {
        return grammaticalCase;
    }

    /** {@return the ending of the form without a possessor; null where it must have one} */
    @Nullable
    String plain() {
        return plain;
    }

    /** {@return what stands before a possessive suffix; null where none can follow} */
    @Nullable
    String possessed() {
        return possessed;
    }

    /**
     * {@return whether the third person has the shorter suffix too, as {@code työpajassaan} beside {@code työpajassansa}}
     *
     * <p>It lengthens a short vowel at the end of a case ending; a vowel already long, and nominatives, genitives and
     * illatives, have {@code -nsa} alone.
     */
    boolean hasShortThird() {
        return possessed != null
                && grammaticalCase != GrammaticalCase.NOMINATIVE
                && grammaticalCase != GrammaticalCase.GENITIVE
                && grammaticalCase != GrammaticalCase.ILLATIVE
                && endsInShortVowel(possessed);
    }

    private static boolean endsInShortVowel(String text) {
        int last = text.length() - 1;
        return VowelHarmony.isVowel(text, last) && (last == 0 || text.charAt(last) != text.charAt(last - 1));
    }

    /** {@return the ending with the shorter suffix of the third person} */
    String withShortThird() {
        String stem = requireNonNull(possessed);
        return stem + stem.charAt(stem.length() - 1) + "n";
    }

    /** {@return the forms of a word that goes before another and so takes no possessor: {@code sosiaalisine}} */
    static List<CaseForm> ofAttribute(List<CaseForm> forms) {
        List<CaseForm> plain = new ArrayList<>(forms.size());
        for (CaseForm form : forms) {
            String ending = form.plain == null ? requireNonNull(form.possessed) : form.plain;
            plain.add(new CaseForm(form.number, form.grammaticalCase, ending, null));
        }
        return plain;
    }

    int bit() {
        return grammaticalCase.bit(number);
    }
}
