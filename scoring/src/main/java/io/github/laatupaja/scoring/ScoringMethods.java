// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

/** The bundled methods with their defaults. Which one fits, and what should weigh more, is a judgement of yours. */
public final class ScoringMethods {
    private ScoringMethods() {}

    /** {@return the mean over all criteria, by their weights: every criterion counts alike wherever it stands} */
    public static TreeMethod weightedMean() {
        return TreeMethod.builder().build();
    }

    /** {@return the mean of groups' means, level by level: every section counts alike whatever its size} */
    public static TreeMethod nestedMean() {
        return TreeMethod.builder().aggregations(Aggregation.NESTED_MEAN).build();
    }

    /** {@return the sum over all criteria, by their weights} */
    public static TreeMethod weightedSum() {
        return TreeMethod.builder().aggregations(Aggregation.FLAT_SUM).build();
    }
}
