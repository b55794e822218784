// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.internal.aggregate.CumulativeMean;
import io.github.laatupaja.scoring.internal.aggregate.Formula;
import io.github.laatupaja.scoring.internal.aggregate.GeometricMean;
import io.github.laatupaja.scoring.internal.aggregate.HarmonicMean;
import io.github.laatupaja.scoring.internal.aggregate.LinearFormula;
import io.github.laatupaja.scoring.internal.aggregate.Median;
import io.github.laatupaja.scoring.internal.aggregate.Minimum;
import java.util.Optional;
import java.util.stream.Stream;

/** The bundled aggregators. All are exact, except where a mean is irrational. */
public final class Aggregators {
    /** The weighted arithmetic mean: a high value fully compensates for a low one. */
    public static final Aggregator MEAN = new BundledAggregator(LinearFormula.MEAN);

    /** The weighted sum. */
    public static final Aggregator SUM = new BundledAggregator(LinearFormula.SUM);

    /**
     * The weighted geometric mean: a high value compensates for a low one only in part (OECD/JRC, Handbook on Constructing
     * Composite Indicators, 2008). It is 0 if any value is 0; negative values are refused. It is exact if it is rational,
     * otherwise the nearest double; if the weights have more than three digits, the double that {@link StrictMath} gives.
     */
    public static final Aggregator GEOMETRIC_MEAN = new BundledAggregator(new GeometricMean());

    /** The weighted harmonic mean. It is 0 if any value is 0; negative values are refused. */
    public static final Aggregator HARMONIC_MEAN = new BundledAggregator(new HarmonicMean());

    /**
     * The weighted median: the value at which half of the weight is passed. If exactly half of the weight lies below and
     * half above, it is the mean of the two middle values. With equal weights, it is the plain median.
     */
    public static final Aggregator MEDIAN = new BundledAggregator(new Median());

    /** The lowest value, whatever the weights: the weakest link. */
    public static final Aggregator MINIMUM = new BundledAggregator(new Minimum());

    /**
     * The weighted mean of parts that build on one another in published order, such as plan, do, check and act: each part
     * counts only as far as all parts before it.
     */
    public static final Aggregator CUMULATIVE_MEAN = new BundledAggregator(new CumulativeMean());

    private Aggregators() {}

    /** {@return the bundled aggregator that a method's options call by a name} */
    static Optional<Aggregator> find(String name) {
        return all().filter(aggregator -> aggregator.formula().name().equals(name))
                .map(Aggregator.class::cast)
                .findFirst();
    }

    /** {@return the bundled aggregator with an id} */
    static Optional<Aggregator> find(MethodId id) {
        return all().filter(aggregator -> aggregator.id().equals(id))
                .map(Aggregator.class::cast)
                .findFirst();
    }

    private static Stream<BundledAggregator> all() {
        return Stream.of(MEAN, SUM, GEOMETRIC_MEAN, HARMONIC_MEAN, MEDIAN, MINIMUM, CUMULATIVE_MEAN)
                .map(BundledAggregator.class::cast);
    }

    /**
     * {@return the formula of an aggregator; every call to a plug-in's is checked}
     * @throws PluginException if the aggregator's id is null or malformed
     */
    static Formula formula(Aggregator aggregator) {
        return requireNonNull(aggregator, "aggregator") instanceof BundledAggregator bundled
                ? bundled.formula()
                : PluginFormula.of(aggregator);
    }

    /** {@return the id of the aggregator with a formula} */
    static MethodId id(Formula formula) {
        return formula instanceof PluginFormula plugin ? plugin.id() : BundledAggregator.id(formula);
    }
}
