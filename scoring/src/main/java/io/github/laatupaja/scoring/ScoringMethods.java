// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;

/**
 * The bundled methods with their defaults, and the discovery of plug-ins. Which method fits, and what should weigh more, is
 * the user's judgement. {@link ScoringMethod#description} says what each method assumes.
 */
public final class ScoringMethods {
    private ScoringMethods() {}

    /** {@return the weighted mean over all criteria: a criterion counts the same wherever it is in the tree} */
    public static TreeMethod weightedMean() {
        return TreeMethod.of(Aggregation.FLAT_MEAN);
    }

    /** {@return the mean of the groups' means, level by level: every section counts the same whatever its size} */
    public static TreeMethod nestedMean() {
        return TreeMethod.of(Aggregation.NESTED_MEAN);
    }

    /** {@return the weighted sum over all criteria} */
    public static TreeMethod weightedSum() {
        return TreeMethod.of(Aggregation.FLAT_SUM);
    }

    /** {@return the weighted geometric mean over all criteria; 0 if any is 0} */
    public static TreeMethod geometricMean() {
        return of(Aggregators.GEOMETRIC_MEAN);
    }

    /** {@return the weighted harmonic mean over all criteria; 0 if any is 0} */
    public static TreeMethod harmonicMean() {
        return of(Aggregators.HARMONIC_MEAN);
    }

    /** {@return the weighted median over all criteria} */
    public static TreeMethod median() {
        return of(Aggregators.MEDIAN);
    }

    /** {@return the lowest rating: the weakest link} */
    public static TreeMethod minimum() {
        return of(Aggregators.MINIMUM);
    }

    /**
     * {@return the weighted share of criteria at or above a step of the scale, from 0 to 1}
     * @param step the code of a level, or a number on an interval
     */
    public static TreeMethod shareAtOrAbove(Rating step) {
        return TreeMethod.builder()
                .id(BundledMethod.SHARE_AT_OR_ABOVE.id(), BundledMethod.SHARE_AT_OR_ABOVE.description())
                .valuation(Valuations.atOrAbove(step))
                .build();
    }

    /**
     * {@return points out of 1000 in the manner of EFQM 2020, for the headings that the framework's crosswalk
     * {@code efqm-2020} gives}
     */
    public static ScoringMethod efqm2020Points() {
        return new EfqmPoints();
    }

    /** {@return points out of 100 by the six steps of CAF's classical panel; each step presupposes the one before} */
    public static TreeMethod cafClassical() {
        return TreeMethod.builder()
                .id(BundledMethod.CAF_CLASSICAL.id(), BundledMethod.CAF_CLASSICAL.description())
                .valuation(Valuations.middleOfBand())
                .aggregations(Aggregation.NESTED_MEAN)
                .build();
    }

    /** {@return points out of 100 by CAF's fine-tuned panel: the phases of a group are rated separately, in points} */
    public static TreeMethod cafFineTuned() {
        return TreeMethod.builder()
                .id(BundledMethod.CAF_FINE_TUNED.id(), BundledMethod.CAF_FINE_TUNED.description())
                .valuation(PointsOfHundred.INSTANCE)
                .aggregations(Aggregation.NESTED_MEAN)
                .build();
    }

    /** {@return the highest step that all criteria of a group reach} */
    public static TreeMethod maturityLadder() {
        return TreeMethod.builder()
                .id(BundledMethod.MATURITY_LADDER.id(), BundledMethod.MATURITY_LADDER.description())
                .aggregations(Aggregation.flat(Aggregators.MINIMUM))
                .missing(MissingPolicy.asLowest())
                .build();
    }

    /**
     * {@return the highest step that all mandatory criteria of a group reach}
     * @param mandatory the criteria that count; the others do not
     */
    public static TreeMethod maturityLadder(Collection<CriterionId> mandatory) {
        TreeMethod.Builder ladder = maturityLadder().toBuilder().onlyNamedWeights();
        mandatory.forEach(criterion -> ladder.weight(criterion, BigDecimal.ONE));
        return ladder.build();
    }

    /**
     * {@return a method that applies an aggregator to all criteria below each group and below the whole framework. Its id is
     * the aggregator's; for the bundled mean and sum, it is that of {@link #weightedMean} and {@link #weightedSum}}
     *
     * <p>For other options, or another aggregator on another level, use {@link TreeMethod#toBuilder}.
     *
     * @param aggregator one of {@link Aggregators}, or your own
     * @throws PluginException if the aggregator's id is null or malformed, or its description is null or cannot be read
     */
    public static TreeMethod of(Aggregator aggregator) {
        TreeMethod method = TreeMethod.of(Aggregation.flat(aggregator));
        method.description(); // a plug-in without a description is reported here, and not at first use
        return method;
    }

    /**
     * {@return a method that reports faults of another with the name of its class. Exceptions that it throws, and null that it
     * returns, become a {@link PluginException}; {@link IllegalArgumentException}s, which refuse invalid arguments, are
     * passed on. A bundled method is returned unchanged}
     *
     * @param method any method
     * @throws PluginException if the method's id is null or malformed
     */
    public static ScoringMethod guarded(ScoringMethod method) {
        return GuardedMethod.of(method);
    }

    /**
     * {@return the bundled methods, and every {@link ScoringMethod} and {@link Aggregator} that a class loader finds on the
     * class path and the module path}
     *
     * <p>Nothing is cached: each call searches again. {@link MethodRegistry#faults} reports the providers that cannot be used:
     * those that cannot be loaded or created; those with the id of a bundled method, which takes precedence; all that share
     * an id; and those whose id starts with {@code urn:laatupaja:}, which is reserved.
     *
     * @param loader the class loader to search, such as {@code Thread.currentThread().getContextClassLoader()}
     */
    public static MethodRegistry discover(ClassLoader loader) {
        return registry(ServiceLoader.load(ScoringMethod.class, loader), ServiceLoader.load(Aggregator.class, loader));
    }

    /**
     * {@return the bundled methods, and every {@link ScoringMethod} and {@link Aggregator} that the modules of a layer and of
     * its parents provide}
     */
    public static MethodRegistry discover(ModuleLayer layer) {
        return registry(ServiceLoader.load(layer, ScoringMethod.class), ServiceLoader.load(layer, Aggregator.class));
    }

    private static MethodRegistry registry(
            ServiceLoader<ScoringMethod> methods, ServiceLoader<Aggregator> aggregators) {
        Discovery discovery = new Discovery();
        discovery.add(methods, ScoringMethods::guarded);
        discovery.add(aggregators, ScoringMethods::of);
        return discovery.registry(bundled());
    }

    /** {@return every bundled method that needs no parameters} */
    public static List<ScoringMethod> bundled() {
        return List.of(
                weightedMean(),
                nestedMean(),
                weightedSum(),
                geometricMean(),
                harmonicMean(),
                median(),
                minimum(),
                efqm2020Points(),
                cafClassical(),
                cafFineTuned(),
                maturityLadder());
    }
}
