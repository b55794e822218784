// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.util.ArrayList;
import java.util.List;

/**
 * How one word of a label inflects, made to be recognised cheaply: a beginning that all its forms have, and what may follow.
 * Immutable and thread-safe.
 */
public final class Declension {
    /** What a word that does not inflect reads as: it goes with every number and case. */
    private static final int ANY = -1;

    private static final int MODIFIERS = GrammaticalCase.NOMINATIVE.bit(GrammaticalNumber.SINGULAR)
            | GrammaticalCase.GENITIVE.bit(GrammaticalNumber.SINGULAR)
            | GrammaticalCase.GENITIVE.bit(GrammaticalNumber.PLURAL);

    private final String word;
    private final String stem;
    private final VowelHarmony harmony;
    private final boolean takesClitics;
    private final Clitics clitics;
    private final List<CaseForm> forms;
    private final EndingTree endings;

    private Declension(String word, String stem, VowelHarmony harmony, List<CaseForm> forms, boolean takesClitics) {
        this.word = word;
        this.stem = stem;
        this.harmony = harmony;
        this.takesClitics = takesClitics;
        this.clitics = new Clitics(harmony);
        this.forms = forms;
        this.endings = new EndingTree(harmony, forms);
    }

    static Declension inflecting(String word, WordStem stem, List<CaseForm> forms) {
        return new Declension(word, stem.text(), stem.harmony(), List.copyOf(forms), true);
    }

    static Declension fixed(String word, VowelHarmony harmony, boolean takesClitics) {
        return new Declension(word, word, harmony, List.of(), takesClitics);
    }

    /** {@return the word in its basic form, as the label has it} */
    public String word() {
        return word;
    }

    /** {@return the beginning of every form, in the letters of the label; the whole word where it does not inflect} */
    public String stem() {
        return stem;
    }

    /**
     * {@return what a word with this stem is: a set of bits, one for each number and case, 0 if it is no form}
     *
     * <p>The words of a label agree if the sets of them all have a bit in common; a word that does not inflect has every bit.
     * Possessive suffixes and clitics are understood.
     * @param text small letters that hold the word, composed (NFC)
     * @param from where in the text the word goes on after the stem
     * @param to where the word ends
     * @throws IndexOutOfBoundsException if the stem is not before {@code from} or the text ends before {@code to}
     */
    public int readings(char[] text, int from, int to) {
        if (!forms.isEmpty()) {
            return endings.readings(text, from, to);
        }
        return from == to || (takesClitics && clitics.are(text, from, to)) ? ANY : 0;
    }

    /** {@return whether a form can stand before another word in a compound, as nominatives and genitives do} */
    public static boolean canModify(int readings) {
        return (readings & MODIFIERS) != 0;
    }

    /** {@return the texts of this word before another one in a form; one, itself, where it does not inflect} */
    List<String> texts(CaseForm form) {
        if (forms.isEmpty()) {
            return List.of(stem);
        }
        List<String> texts = new ArrayList<>();
        for (CaseForm own : forms) {
            if (own.bit() == form.bit()) {
                texts.add(stem + own.plain());
            }
        }
        return texts;
    }

    /** {@return the suffix of a possessor in this word's vowels} */
    String suffix(Possessor possessor) {
        return possessor.suffix(harmony);
    }

    /** {@return the forms in their order; none where the word does not inflect} */
    List<CaseForm> forms() {
        return forms;
    }

    /** {@return the word and its stem, as {@code työpaja (työpaj-)}; the word alone where it does not inflect} */
    @Override
    public String toString() {
        return word + (forms.isEmpty() ? "" : " (" + stem + "-)");
    }
}
