// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.internal.aggregate.Formula;
import io.github.laatupaja.scoring.internal.aggregate.LinearFormula;
import io.github.laatupaja.scoring.internal.engine.Filling;
import io.github.laatupaja.scoring.internal.engine.GroupRules;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the groups of a level come to their scores: by which aggregator, applied to what, and by which policies if these differ
 * from the method's. Immutable and thread-safe.
 *
 * <p>A <b>flat</b> aggregation is applied to all criteria below at any depth, and uses only their weights. A <b>nested</b>
 * aggregation is applied to the scores of the direct children, and uses the weights of these. If groups differ in size, the
 * two give different scores.
 *
 * <p>If a direct child of a nested aggregation is a group that has no score though something in it is asked, the group is
 * missing like a criterion: it is left out, or counted at its lowest or as 0, according to the policy.
 */
public final class Aggregation implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The weighted arithmetic mean over all criteria below. */
    public static final Aggregation FLAT_MEAN = new Aggregation(false, LinearFormula.MEAN, null, null);

    /** The weighted arithmetic mean over the children's scores. */
    public static final Aggregation NESTED_MEAN = new Aggregation(true, LinearFormula.MEAN, null, null);

    /** The weighted sum over all criteria below. */
    public static final Aggregation FLAT_SUM = new Aggregation(false, LinearFormula.SUM, null, null);

    /** The weighted sum over the children's scores. */
    public static final Aggregation NESTED_SUM = new Aggregation(true, LinearFormula.SUM, null, null);

    private final boolean isNested;
    private final Formula formula;
    private final @Nullable MissingPolicy missing;
    private final @Nullable NotApplicablePolicy notApplicable;

    private Aggregation(
            boolean isNested,
            Formula formula,
            @Nullable MissingPolicy missing,
            @Nullable NotApplicablePolicy notApplicable) {
        this.isNested = isNested;
        this.formula = formula;
        this.missing = missing;
        this.notApplicable = notApplicable;
    }

    /**
     * {@return an aggregation over all criteria below}
     * @param aggregator the formula
     * @throws PluginException if the aggregator's id is null or malformed
     */
    public static Aggregation flat(Aggregator aggregator) {
        return new Aggregation(false, Aggregators.formula(aggregator), null, null);
    }

    /**
     * {@return an aggregation over the children's scores}
     * @param aggregator the formula
     * @throws PluginException if the aggregator's id is null or malformed
     */
    public static Aggregation nested(Aggregator aggregator) {
        return new Aggregation(true, Aggregators.formula(aggregator), null, null);
    }

    /** {@return this aggregation with its own policy for missing ratings, in place of the method's} */
    public Aggregation missing(MissingPolicy policy) {
        return new Aggregation(isNested, formula, requireNonNull(policy, "policy"), notApplicable);
    }

    /** {@return this aggregation with its own policy for what is not applicable, in place of the method's} */
    public Aggregation notApplicable(NotApplicablePolicy policy) {
        return new Aggregation(isNested, formula, missing, requireNonNull(policy, "policy"));
    }

    /** {@return whether it is applied to the children's scores, and not to all criteria below} */
    public boolean isNested() {
        return isNested;
    }

    Formula formula() {
        return formula;
    }

    /** {@return whether it is a sum that leaves out what is missing, and so counts it as 0} */
    boolean isSumThatLeavesOut(MissingPolicy ofMethod) {
        MissingPolicy policy = missing == null ? ofMethod : missing;
        return formula.equals(LinearFormula.SUM) && policy.filling() == Filling.NONE && !policy.isRefusal();
    }

    /** {@return whether it counts what is missing as 0} */
    boolean fillsWithZero(MissingPolicy ofMethod) {
        return (missing == null ? ofMethod : missing).filling() == Filling.ZERO;
    }

    /** {@return the rules of a group that is aggregated so, with the policies of the method where there are no others} */
    GroupRules rules(MissingPolicy ofMethod, NotApplicablePolicy notApplicableOfMethod) {
        MissingPolicy policy = missing == null ? ofMethod : missing;
        return GroupRules.builder()
                .isNested(isNested)
                .formula(formula)
                .filling(policy.filling())
                .refusesMissing(policy.isRefusal())
                .minimumCoverage(policy.share())
                .refusesNotApplicable(
                        (notApplicable == null ? notApplicableOfMethod : notApplicable) == NotApplicablePolicy.REFUSE)
                .build();
    }

    /** {@return the name without the policies, such as {@code flat-mean}} */
    String name() {
        return (isNested ? "nested-" : "flat-") + formula.name();
    }

    /** {@return the id of the method that computes all scores like this; that of any tree method if there is none} */
    MethodId method() {
        if (formula.equals(LinearFormula.MEAN)) {
            return (isNested ? BundledMethod.NESTED_MEAN : BundledMethod.WEIGHTED_MEAN).id();
        }
        if (isNested) {
            return MethodId.TREE;
        }
        return formula.equals(LinearFormula.SUM) ? BundledMethod.WEIGHTED_SUM.id() : Aggregators.id(formula);
    }

    /** {@return the policies that differ from the method's, as options name them; empty if none does} */
    String policies() {
        List<String> policies = new ArrayList<>();
        if (missing != null) {
            policies.add("missing " + missing);
        }
        if (notApplicable != null) {
            policies.add("not-applicable " + notApplicable.text());
        }
        return String.join(", ", policies);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Aggregation that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return the name, such as {@code flat-mean}, and its own policies in brackets} */
    @Override
    public String toString() {
        return policies().isEmpty() ? name() : name() + " (" + policies() + ")";
    }
}
