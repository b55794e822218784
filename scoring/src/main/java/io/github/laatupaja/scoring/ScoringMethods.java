// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;

/**
 * The bundled methods with their defaults, and the way to those of others. Which one fits, and what should weigh more, is
 * a judgement of yours. What each assumes, {@link ScoringMethod#description} says.
 */
public final class ScoringMethods {
    private ScoringMethods() {}

    /** {@return the mean over all criteria, by their weights: every criterion counts alike wherever it stands} */
    public static TreeMethod weightedMean() {
        return TreeMethod.of(Aggregation.FLAT_MEAN);
    }

    /** {@return the mean of groups' means, level by level: every section counts alike whatever its size} */
    public static TreeMethod nestedMean() {
        return TreeMethod.of(Aggregation.NESTED_MEAN);
    }

    /** {@return the sum over all criteria, by their weights} */
    public static TreeMethod weightedSum() {
        return TreeMethod.of(Aggregation.FLAT_SUM);
    }

    /** {@return the geometric mean over all criteria, by their weights; 0 if any is 0} */
    public static TreeMethod geometricMean() {
        return of(Aggregators.GEOMETRIC_MEAN);
    }

    /** {@return the harmonic mean over all criteria, by their weights; 0 if any is 0} */
    public static TreeMethod harmonicMean() {
        return of(Aggregators.HARMONIC_MEAN);
    }

    /** {@return the median over all criteria, by their weights} */
    public static TreeMethod median() {
        return of(Aggregators.MEDIAN);
    }

    /** {@return the lowest rating: the weakest link} */
    public static TreeMethod minimum() {
        return of(Aggregators.MINIMUM);
    }

    /**
     * {@return the share of criteria, by their weights, that are at or above a step of the scale; from 0 to 1}
     * @param step the code of a level, or a number on an interval
     */
    public static TreeMethod shareAtOrAbove(Rating step) {
        return BundledMethods.shareAtOrAbove(step);
    }

    /**
     * {@return points out of 1000 in the manner of EFQM 2020, by the headings that the framework's crosswalk
     * {@code efqm-2020} names}
     */
    public static ScoringMethod efqm2020Points() {
        return new EfqmPoints();
    }

    /** {@return points out of 100 by the six steps of CAF's classical panel, each of which presupposes the one before} */
    public static TreeMethod cafClassical() {
        return BundledMethods.cafClassical();
    }

    /** {@return points out of 100 by CAF's fine-tuned panel: the phases of a group rated in points, each by itself} */
    public static TreeMethod cafFineTuned() {
        return BundledMethods.cafFineTuned();
    }

    /** {@return the step that all criteria of a group reach} */
    public static TreeMethod maturityLadder() {
        return BundledMethods.maturityLadder();
    }

    /**
     * {@return the step that all mandatory criteria of a group reach}
     * @param mandatory the criteria that hold a group back; the others do not count
     */
    public static TreeMethod maturityLadder(Collection<CriterionId> mandatory) {
        return BundledMethods.maturityLadder(mandatory);
    }

    /**
     * {@return a method that aggregates all criteria below each group, and below the whole, by an aggregator; its id is
     * the aggregator's, but of the bundled mean and sum that of {@link #weightedMean} and {@link #weightedSum}}
     *
     * <p>For other options, or other aggregators on other levels, go on from {@link TreeMethod#toBuilder}.
     *
     * @param aggregator one of {@link Aggregators}, or your own
     * @throws PluginException if the aggregator's id is null or malformed, or its description cannot be had
     */
    public static TreeMethod of(Aggregator aggregator) {
        TreeMethod method = TreeMethod.of(Aggregation.flat(aggregator));
        method.description(); // asked for now: a plug-in that cannot say it is told where it is found
        return method;
    }

    /**
     * {@return a method whose faults are told with its name: what it throws, but for {@link IllegalArgumentException}s by
     * which it refuses what it was given, and null, become a {@link PluginException}; a bundled one as it is}
     *
     * @param method anybody's
     * @throws PluginException if the method's id is null or malformed
     */
    public static ScoringMethod guarded(ScoringMethod method) {
        return GuardedMethod.of(method);
    }

    /**
     * {@return the bundled methods, and every {@link ScoringMethod} and {@link Aggregator} that a class loader finds, on
     * class path and module path}
     *
     * <p>Nothing is kept: each call looks afresh. What cannot be used is told by {@link MethodRegistry#faults}: what cannot
     * be loaded or made; what has the id of a bundled method, which stays; all of those that have one id; and what has an id
     * that starts with {@code urn:laatupaja:} and is not of this library.
     *
     * @param loader whose providers, such as {@code Thread.currentThread().getContextClassLoader()}
     */
    public static MethodRegistry discover(ClassLoader loader) {
        return registry(ServiceLoader.load(ScoringMethod.class, loader), ServiceLoader.load(Aggregator.class, loader));
    }

    /**
     * {@return the bundled methods, and every {@link ScoringMethod} and {@link Aggregator} that modules of a layer and of
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

    /** {@return every bundled method that needs nothing but itself to be told} */
    public static List<ScoringMethod> bundled() {
        return BundledMethods.all();
    }
}
