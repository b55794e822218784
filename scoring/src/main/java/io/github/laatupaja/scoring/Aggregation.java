// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How the groups of a level come to their scores: by which aggregator, over what, and by which policies where these
 * differ from the method's. Immutable and thread-safe.
 *
 * <p><b>Flat</b> looks at all criteria below at any depth, and at their weights alone; <b>nested</b> looks at the scores
 * of the criteria and groups right below, and at the weights of these. With groups of unlike size the two differ.
 *
 * <p>A group right below a nested aggregation that has no score though something of it is asked, is missing like a
 * criterion: left out, or counted at its lowest or as 0, as the policy says.
 */
public final class Aggregation implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The weighted arithmetic mean over all criteria below. */
    public static final Aggregation FLAT_MEAN = new Aggregation(false, LinearAggregator.MEAN_NAME, null, null, null);

    /** The weighted arithmetic mean over the children's scores. */
    public static final Aggregation NESTED_MEAN = new Aggregation(true, LinearAggregator.MEAN_NAME, null, null, null);

    /** The weighted sum over all criteria below. */
    public static final Aggregation FLAT_SUM = new Aggregation(false, LinearAggregator.SUM_NAME, null, null, null);

    /** The weighted sum over the children's scores. */
    public static final Aggregation NESTED_SUM = new Aggregation(true, LinearAggregator.SUM_NAME, null, null, null);

    private final boolean isNested;
    private final String formula;
    private final @Nullable ExactAggregator
            other; // than the mean and the sum, which the name tells: see LinearAggregator
    private final @Nullable MissingPolicy missing;
    private final @Nullable NotApplicablePolicy notApplicable;

    private Aggregation(
            boolean isNested,
            String formula,
            @Nullable ExactAggregator other,
            @Nullable MissingPolicy missing,
            @Nullable NotApplicablePolicy notApplicable) {
        this.isNested = isNested;
        this.formula = formula;
        this.other = other;
        this.missing = missing;
        this.notApplicable = notApplicable;
    }

    /**
     * {@return an aggregation over all criteria below}
     * @param aggregator the formula
     * @throws PluginException if the aggregator's id is null or malformed
     */
    public static Aggregation flat(Aggregator aggregator) {
        return of(false, aggregator);
    }

    /**
     * {@return an aggregation over the children's scores}
     * @param aggregator the formula
     * @throws PluginException if the aggregator's id is null or malformed
     */
    public static Aggregation nested(Aggregator aggregator) {
        return of(true, aggregator);
    }

    private static Aggregation of(boolean isNested, Aggregator aggregator) {
        ExactAggregator exact = GuardedAggregator.of(requireNonNull(aggregator, "aggregator"));
        boolean isLinear = exact instanceof LinearAggregator;
        return new Aggregation(isNested, exact.name(), isLinear ? null : exact, null, null);
    }

    /** {@return this aggregation with a policy of its own about missing ratings, in place of the method's} */
    public Aggregation missing(MissingPolicy policy) {
        return new Aggregation(isNested, formula, other, requireNonNull(policy, "policy"), notApplicable);
    }

    /** {@return this aggregation with a policy of its own about what is not applicable, in place of the method's} */
    public Aggregation notApplicable(NotApplicablePolicy policy) {
        return new Aggregation(isNested, formula, other, missing, requireNonNull(policy, "policy"));
    }

    /** {@return whether it looks at the children's scores, and not at all criteria below} */
    public boolean isNested() {
        return isNested;
    }

    ExactAggregator aggregator() {
        return other == null ? LinearAggregator.of(isMean()) : other;
    }

    /** {@return whether it is a mean or a sum} */
    boolean isLinear() {
        return other == null;
    }

    boolean isMean() {
        return isLinear() && formula.equals(LinearAggregator.MEAN_NAME);
    }

    MissingPolicy missingOr(MissingPolicy policy) {
        return missing == null ? policy : missing;
    }

    boolean refusesNotApplicable(boolean otherwise) {
        return notApplicable == null ? otherwise : notApplicable == NotApplicablePolicy.REFUSE;
    }

    /** {@return the name without the policies} */
    String name() {
        return (isNested ? "nested-" : "flat-") + formula;
    }

    /** {@return the id of the method that comes to all scores so; that of any tree method where there is no such} */
    MethodId method() {
        if (isMean()) {
            return TreeMethod.id(isNested ? "nested-mean" : "weighted-mean");
        }
        if (isNested) {
            return MethodId.TREE;
        }
        return other == null ? TreeMethod.id("weighted-sum") : other.id();
    }

    /** {@return the policies that differ from the method's, as options name them; empty if none does} */
    String policies() {
        String text = missing == null ? "" : "missing " + missing;
        String rest = notApplicable == null ? "" : "not-applicable " + notApplicable.text();
        return text.isEmpty() || rest.isEmpty() ? text + rest : text + ", " + rest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Aggregation that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return the name, such as {@code flat-mean}, and policies of its own in brackets} */
    @Override
    public String toString() {
        return policies().isEmpty() ? name() : name() + " (" + policies() + ")";
    }
}
