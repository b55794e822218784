// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import static io.github.laatupaja.glossary.inflection.GrammaticalNumber.PLURAL;
import static io.github.laatupaja.glossary.inflection.GrammaticalNumber.SINGULAR;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists all case forms of a word: singular before plural, then by case, parallel forms in the order of {@link NominalTypes}. */
final class Paradigm {
    private final NominalType type;
    private final WordStem stem;
    private final List<CaseForm> forms = new ArrayList<>();

    Paradigm(NominalType type, WordStem stem) {
        this.type = type;
        this.stem = stem;
    }

    /** {@return the forms of both numbers, or of the plural only} */
    List<CaseForm> forms(boolean isPluralOnly) {
        if (!isPluralOnly) {
            addSingular();
        }
        addPlural();
        return forms;
    }

    private void addSingular() {
        List<String> strong = List.of(type.strong());
        add(SINGULAR, GrammaticalCase.NOMINATIVE, stem.ending(), type.strong());
        // A genitive with a possessive suffix looks like the nominative and is in the strong grade: toimintakykyni.
        add(SINGULAR, GrammaticalCase.GENITIVE, type.weak() + "n", type.strong());
        addEach(SINGULAR, GrammaticalCase.PARTITIVE, type.partitives(), "", "");
        addWithN(SINGULAR, GrammaticalCase.ILLATIVE, type.illatives());
        addWeakCases(SINGULAR, List.of(type.weak()));
        addEach(SINGULAR, GrammaticalCase.ESSIVE, strong, "nA", "nA");
    }

    private void addPlural() {
        add(PLURAL, GrammaticalCase.NOMINATIVE, type.weak() + "t", type.strong());
        addWithN(PLURAL, GrammaticalCase.GENITIVE, type.pluralGenitives());
        addEach(PLURAL, GrammaticalCase.PARTITIVE, type.pluralPartitives(), "", "");
        addWithN(PLURAL, GrammaticalCase.ILLATIVE, type.pluralIllatives());
        addWeakCases(PLURAL, type.pluralsWeak());
        addEach(PLURAL, GrammaticalCase.ESSIVE, type.pluralsStrong(), "nA", "nA");
        addEach(PLURAL, GrammaticalCase.INSTRUCTIVE, type.pluralsWeak(), "n", null);
        addEach(PLURAL, GrammaticalCase.COMITATIVE, type.pluralsStrong(), null, "ne");
    }

    /** Adds the cases that have the weak grade and the same endings in every type. */
    private void addWeakCases(GrammaticalNumber number, List<String> weak) {
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

    /** Adds forms whose final {@code n} is dropped before a possessive suffix. */
    private void addWithN(GrammaticalNumber number, GrammaticalCase grammaticalCase, List<String> patterns) {
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
