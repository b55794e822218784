// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import static io.github.laatupaja.glossary.inflection.GrammaticalNumber.PLURAL;
import static io.github.laatupaja.glossary.inflection.GrammaticalNumber.SINGULAR;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes all case forms of a word: singular before plural, case by case, parallel forms as {@link NominalTypes} has them. */
final class Paradigm {
    private final NominalType type;
    private final WordStem stem;
    private final List<CaseForm> forms = new ArrayList<>(40);

    Paradigm(NominalType type, WordStem stem) {
        this.type = type;
        this.stem = stem;
    }

    /** {@return the forms of both numbers, or of the plural alone} */
    List<CaseForm> forms(boolean isPluralOnly) {
        if (!isPluralOnly) {
            addSingular();
        }
        addPlural();
        return forms;
    }

    private void addSingular() {
        List<String> strong = List.of(type.strong());
        List<String> weak = List.of(type.weak());
        add(SINGULAR, GrammaticalCase.NOMINATIVE, stem.ending(), type.strong());
        // Before a possessor the genitive is like the nominative: toimintakykyni, in the strong grade.
        add(SINGULAR, GrammaticalCase.GENITIVE, type.weak() + "n", type.strong());
        addEach(SINGULAR, GrammaticalCase.PARTITIVE, type.partitives(), "", "");
        addBeforeN(SINGULAR, GrammaticalCase.ILLATIVE, type.illatives());
        addLocal(SINGULAR, weak);
        addEach(SINGULAR, GrammaticalCase.ESSIVE, strong, "nA", "nA");
    }

    private void addPlural() {
        add(PLURAL, GrammaticalCase.NOMINATIVE, type.weak() + "t", type.strong());
        addBeforeN(PLURAL, GrammaticalCase.GENITIVE, type.pluralGenitives());
        addEach(PLURAL, GrammaticalCase.PARTITIVE, type.pluralPartitives(), "", "");
        addBeforeN(PLURAL, GrammaticalCase.ILLATIVE, type.pluralIllatives());
        addLocal(PLURAL, type.pluralsWeak());
        addEach(PLURAL, GrammaticalCase.ESSIVE, type.pluralsStrong(), "nA", "nA");
        addEach(PLURAL, GrammaticalCase.INSTRUCTIVE, type.pluralsWeak(), "n", null);
        addEach(PLURAL, GrammaticalCase.COMITATIVE, type.pluralsStrong(), null, "ne");
    }

    /** Adds the cases whose endings are the same in every word and close its last syllable. */
    private void addLocal(GrammaticalNumber number, List<String> weak) {
        addEach(number, GrammaticalCase.INESSIVE, weak, "ssA", "ssA");
        addEach(number, GrammaticalCase.ELATIVE, weak, "stA", "stA");
        addEach(number, GrammaticalCase.ADESSIVE, weak, "llA", "llA");
        addEach(number, GrammaticalCase.ABLATIVE, weak, "ltA", "ltA");
        addEach(number, GrammaticalCase.ALLATIVE, weak, "lle", "lle");
        addEach(number, GrammaticalCase.TRANSLATIVE, weak, "ksi", "kse");
        addEach(number, GrammaticalCase.ABESSIVE, weak, "ttA", "ttA");
    }

    private void addEach(
            GrammaticalNumber number,
            GrammaticalCase grammaticalCase,
            List<String> stems,
            @Nullable String plain,
            @Nullable String possessed) {
        for (String pattern : stems) {
            add(
                    number,
                    grammaticalCase,
                    plain == null ? null : pattern + plain,
                    possessed == null ? null : pattern + possessed);
        }
    }

    /** Adds forms whose last {@code n} gives way to a possessive suffix. */
    private void addBeforeN(GrammaticalNumber number, GrammaticalCase grammaticalCase, List<String> patterns) {
        for (String pattern : patterns) {
            add(number, grammaticalCase, pattern, pattern.substring(0, pattern.length() - 1));
        }
    }

    private void add(
            GrammaticalNumber number,
            GrammaticalCase grammaticalCase,
            @Nullable String plain,
            @Nullable String possessed) {
        forms.add(new CaseForm(number, grammaticalCase, ending(plain), ending(possessed)));
    }

    private @Nullable String ending(@Nullable String pattern) {
        return pattern == null ? null : stem.ending(pattern);
    }
}
