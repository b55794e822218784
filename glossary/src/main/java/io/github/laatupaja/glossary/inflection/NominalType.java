// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of {@link NominalTypes}: how the words of an inflection type with certain endings inflect. */
final class NominalType {
    private final List<String> columns;

    /**
     * Creates a row.
     * @param columns the columns; parallel forms in a column are separated by commas
     */
    NominalType(List<String> columns) {
        this.columns = columns;
    }

    String strong() {
        return columns.get(2);
    }

    String weak() {
        return columns.get(3);
    }

    List<String> partitives() {
        return forms(4);
    }

    List<String> illatives() {
        return forms(5);
    }

    List<String> pluralsStrong() {
        return forms(6);
    }

    List<String> pluralsWeak() {
        return forms(7);
    }

    List<String> pluralGenitives() {
        return forms(8);
    }

    List<String> pluralPartitives() {
        return forms(9);
    }

    List<String> pluralIllatives() {
        return forms(10);
    }

    private List<String> forms(int column) {
        return List.of(columns.get(column).split(",", -1));
    }

    /** {@return whether words with an ending can have consonant gradation} */
    static boolean hasGradation(String ending) {
        return ending.startsWith("G") || ending.startsWith("g");
    }

    /**
     * {@return the stem of a word, or null if the word has none of the endings of this row}
     * @param word the word, or its nominative plural
     * @param isPlural whether the word is a nominative plural
     * @param gradation the consonant gradation of the word
     * @param harmony the vowel harmony of its endings
     */
    @Nullable
    WordStem stem(String word, boolean isPlural, ConsonantGradation gradation, VowelHarmony harmony) {
        return forms(1).stream()
                .filter(ending -> gradation.isNone() || hasGradation(ending))
                .map(ending -> new WordStem(word, ending, gradation, harmony).without(isPlural ? weak() + "t" : ending))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
