// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.normalisation;

import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Normalisations of one indicator over a set of units. Maps keep the order of the values given; the units may be named by
 * anything that a map can have for a key.
 */
public final class Normalisations {
    private Normalisations() {}

    /**
     * {@return where each value lies between the lowest, 0, and the highest, 1; exact}
     * @param values the value of each unit that has one
     * @throws IllegalArgumentException if there are no two different values
     */
    public static <K> Map<K, ExactNumber> minMax(Map<K, BigDecimal> values) {
        checkDiffer(values.values());
        ExactNumber lowest = ExactNumber.of(Collections.min(values.values()));
        ExactNumber highest = ExactNumber.of(Collections.max(values.values()));
        return each(values, value -> value.minus(lowest).dividedBy(highest.minus(lowest)));
    }

    /**
     * {@return by how many standard deviations each value lies above the mean, below 0 where it lies below; the nearest
     * double}
     *
     * <p>The deviation is that of a sample, with n − 1, as R's {@code scale} has it.
     *
     * @param values the value of each unit that has one
     * @throws IllegalArgumentException if there are no two different values
     */
    public static <K> Map<K, ExactNumber> zScores(Map<K, BigDecimal> values) {
        checkDiffer(values.values());
        ExactNumber mean = mean(values.values());
        ExactNumber squares = ExactNumber.ZERO;
        for (BigDecimal value : values.values()) {
            ExactNumber deviation = ExactNumber.of(value).minus(mean);
            squares = squares.plus(deviation.times(deviation));
        }
        ExactNumber variance = squares.dividedBy(ExactNumber.of(values.size() - 1, 1));
        return each(values, value -> zScore(value.minus(mean), variance));
    }

    /**
     * {@return the rank of each value, from 1 for the best; exact}
     * @param values the value of each unit that has one
     * @param better whether high or low values are better
     * @param ties what rank equal values get
     */
    public static <K> Map<K, ExactNumber> ranks(Map<K, BigDecimal> values, Better better, Ties ties) {
        return each(values, value -> {
            int ahead = 0;
            int equal = 0;
            for (BigDecimal other : values.values()) {
                int order = ExactNumber.of(other).compareTo(value);
                ahead += (better == Better.HIGHER ? order : -order) > 0 ? 1 : 0;
                equal += order == 0 ? 1 : 0;
            }
            return ties.rank(ahead, equal);
        });
    }

    // the square is exact, so that only its root is rounded
    private static ExactNumber zScore(ExactNumber deviation, ExactNumber variance) {
        ExactNumber square = deviation.times(deviation).dividedBy(variance);
        return ExactNumber.of(deviation.signum() * SquareRoots.nearest(square));
    }

    private static ExactNumber mean(Collection<BigDecimal> values) {
        ExactNumber sum = ExactNumber.ZERO;
        for (BigDecimal value : values) {
            sum = sum.plus(ExactNumber.of(value));
        }
        return sum.dividedBy(ExactNumber.of(values.size(), 1));
    }

    private static <K> Map<K, ExactNumber> each(Map<K, BigDecimal> values, UnaryOperator<ExactNumber> normalise) {
        Map<K, ExactNumber> normalised = new LinkedHashMap<>();
        values.forEach((unit, value) -> normalised.put(unit, normalise.apply(ExactNumber.of(value))));
        return normalised;
    }

    private static void checkDiffer(Collection<BigDecimal> values) {
        if (values.isEmpty() || Collections.min(values).compareTo(Collections.max(values)) == 0) {
            String which = values.isEmpty()
                    ? "there are none"
                    : "all " + values.size() + " are "
                            + values.iterator().next().toPlainString();
            throw new IllegalArgumentException("values to normalise do not differ: " + which);
        }
    }
}
