// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of {@link NominalTypes}: how the words of a type with certain endings inflect. */
final class NominalType {
    private final List<String> columns;

    NominalType(List<String> columns) {
        this.columns = columns;
    }

    List<String> endings() {
        return column(1);
    }

    String strong() {
        return columns.get(2);
    }

    String weak() {
        return columns.get(3);
    }

    List<String> partitives() {
        return column(4);
    }

    List<String> illatives() {
        return column(5);
    }

    List<String> pluralsStrong() {
        return column(6);
    }

    List<String> pluralsWeak() {
        return column(7);
    }

    List<String> pluralGenitives() {
        return column(8);
    }

    List<String> pluralPartitives() {
        return column(9);
    }

    List<String> pluralIllatives() {
        return column(10);
    }

    private List<String> column(int index) {
        return NominalTypes.cut(columns.get(index), ',');
    }

    /** {@return whether words with an ending of this line can have gradation} */
    boolean hasGradation(String ending) {
        return ending.charAt(0) == 'G' || ending.charAt(0) == 'g';
    }

    /**
     * {@return the word taken apart, or null where it does not end as this line says}
     * @param word the word, or its nominative plural
     * @param isPlural whether the word is a nominative plural
     */
    @Nullable
    WordStem fit(String word, boolean isPlural, ConsonantGradation gradation, VowelHarmony harmony) {
        for (String ending : endings()) {
            if (gradation.isNone() || hasGradation(ending)) {
                WordStem stem =
                        new WordStem(word, ending, gradation, harmony).without(isPlural ? weak() + "t" : ending);
                if (stem != null) {
                    return stem;
                }
            }
        }
        return null;
    }
}
