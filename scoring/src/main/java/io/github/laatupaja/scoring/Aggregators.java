// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.Optional;
import java.util.stream.Stream;

/** The bundled aggregators. All are exact but where a mean is irrational. */
public final class Aggregators {
    /** The weighted arithmetic mean: a low value can be made up for by a high one. */
    public static final Aggregator MEAN = LinearAggregator.MEAN;

    /** The weighted sum. */
    public static final Aggregator SUM = LinearAggregator.SUM;

    /**
     * The weighted geometric mean: a low value can be made up for in part (OECD/JRC, Handbook on Constructing Composite
     * Indicators, 2008). 0 if any value is 0; negative values are refused. Exact where it is rational, otherwise the
     * nearest double; of weights with more than three digits the double that {@link StrictMath} gives.
     */
    public static final Aggregator GEOMETRIC_MEAN = new GeometricMean();

    /** The weighted harmonic mean. 0 if any value is 0; negative values are refused. */
    public static final Aggregator HARMONIC_MEAN = new HarmonicMean();

    /**
     * The weighted median: the value at which half of the weight is passed; where exactly half lies below and half
     * above, the mean of the two values in the middle. With equal weights, the plain median.
     */
    public static final Aggregator MEDIAN = new Median();

    /** The lowest value, whatever the weights: the weakest link. */
    public static final Aggregator MINIMUM = new Minimum();

    /**
     * The weighted mean of parts that build on one another in published order, such as plan, do, check and act: each
     * counts only as far as all those before it do.
     */
    public static final Aggregator CUMULATIVE_MEAN = new Cumulative();

    private Aggregators() {}

    /** {@return the aggregator that a method's options call so, if it is a bundled one} */
    static Optional<Aggregator> find(String name) {
        return all().filter(aggregator -> ((ExactAggregator) aggregator).name().equals(name))
                .findFirst();
    }

    /** {@return the aggregator with an id, if it is a bundled one} */
    static Optional<Aggregator> find(MethodId id) {
        return all().filter(aggregator -> aggregator.id().equals(id)).findFirst();
    }

    private static Stream<Aggregator> all() {
        return Stream.of(MEAN, SUM, GEOMETRIC_MEAN, HARMONIC_MEAN, MEDIAN, MINIMUM, CUMULATIVE_MEAN);
    }
}
