// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.util.List;

/**
 * How one word of a label inflects, prepared for fast recognition of its forms: a stem that all forms start with, and the
 * endings that may follow it. Immutable and thread-safe.
 */
public final class Declension {
    /** The readings of a word that does not inflect: it agrees with every number and case. */
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
        this.forms = List.copyOf(forms);
        this.endings = new EndingTree(harmony, forms);
    }

    static Declension inflecting(String word, WordStem stem, List<CaseForm> forms) {
        return new Declension(word, stem.text(), stem.harmony(), forms, true);
    }

    static Declension fixed(String word, VowelHarmony harmony, boolean takesClitics) {
        return new Declension(word, word, harmony, List.of(), takesClitics);
    }

    /** {@return the base form of the word, as in the label} */
    public String word() {
        return word;
    }

    /** {@return the beginning of every form, as in the label; the whole word if it does not inflect} */
    public String stem() {
        return stem;
    }

    /**
     * {@return the readings of a word with this stem: a bit set of numbers and cases, or 0 if the word is not a form}
     *
     * <p>The words of a label agree if their bit sets have a common bit. A word that does not inflect has all bits.
     * Possessive suffixes and clitics are recognized.
     * @param text the letters of the word, in lower case and composed (NFC)
     * @param from the index after the stem
     * @param to the end of the word, exclusive
     * @throws IndexOutOfBoundsException if the stem does not end at {@code from} or the text ends before {@code to}
     */
    public int readings(char[] text, int from, int to) {
        if (!forms.isEmpty()) {
            return endings.readings(text, from, to);
        }
        return from == to || (takesClitics && clitics.match(text, from, to)) ? ANY : 0;
    }

    /** {@return whether a form can modify the next part of a compound, as nominatives and genitives can} */
    public static boolean canModify(int readings) {
        return (readings & MODIFIERS) != 0;
    }

    /** {@return the forms of this word that agree with a form of the last word; the word itself if it does not inflect} */
    List<String> agreeing(CaseForm head) {
        return forms.isEmpty()
                ? List.of(stem)
                : forms.stream()
                        .filter(form -> form.bit() == head.bit())
                        .map(form -> stem + form.plain())
                        .toList();
    }

    /** {@return a possessive suffix in the vowel harmony of this word} */
    String suffix(Possessor possessor) {
        return possessor.suffix(harmony);
    }

    /** {@return the forms in order; empty if the word does not inflect} */
    List<CaseForm> forms() {
        return forms;
    }

    /** {@return word and stem, as {@code työpaja (työpaj-)}; the word alone if it does not inflect} */
    @Override
    public String toString() {
        return word + (forms.isEmpty() ? "" : " (" + stem + "-)");
    }
}
