// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a {@link TreeMethod} assumes.
 *
 * @param aggregations how groups come to their scores: the whole framework first, then a level each; the last one holds
 *     for all deeper levels too
 * @param missing what is done about missing ratings
 * @param refusesNotApplicable whether what has anything not applicable is withheld, not scored without it
 * @param weighing where the weights come from that are not given by name: one of the constants
 * @param weights weights by id, which stand in for any others
 * @param valuation what ratings count as; null for what their scale says
 * @param valuations what ratings of single criteria count as instead
 */
@SuppressWarnings("serial") // the lists and maps are the JDK's own
record TreeOptions(
        List<Aggregation> aggregations,
        MissingPolicy missing,
        boolean refusesNotApplicable,
        String weighing,
        Map<Id, BigDecimal> weights,
        @Nullable Valuation valuation,
        Map<CriterionId, Valuation> valuations)
        implements Serializable {
    /** Takes what the scale says for no option, in whatever words it was given. */
    TreeOptions {
        valuation = valuation == null || valuation.equals(Valuation.AS_RATED) ? null : valuation;
    }

    /** Weights from the framework. */
    static final String DECLARED = "declared";

    /** All are 1. */
    static final String EQUAL = "equal";

    /** Criteria without a weight by name do not count; groups weigh 1. */
    static final String NAMED = "named";

    /** {@return an aggregation for every level, and the default of everything else} */
    static TreeOptions of(Aggregation aggregation) {
        return new TreeOptions(
                List.of(aggregation), MissingPolicy.availableCase(), false, DECLARED, Map.of(), null, Map.of());
    }

    /** {@return the id of the method that these make, if none is given: all levels may have a name in common} */
    MethodId method() {
        Aggregation whole = aggregations.get(0);
        for (Aggregation level : aggregations) {
            if (!level.name().equals(whole.name())) {
                return MethodId.TREE;
            }
        }
        return whole.method();
    }

    /** {@return whether two come to their scores by the same formula, whatever their weights and policies} */
    boolean hasFormulaOf(TreeOptions other) {
        return RecordedOptions.names(aggregations).equals(RecordedOptions.names(other.aggregations))
                && Objects.equals(valuation, other.valuation)
                && valuations.equals(other.valuations);
    }

    Aggregation aggregation(int depth) {
        return aggregations.get(Math.min(depth, aggregations.size() - 1));
    }

    /** {@return whether a policy could hold back the scores of groups that are aggregated so} */
    boolean canWithhold(Aggregation aggregation) {
        MissingPolicy policy = aggregation.missingOr(missing);
        return aggregation.refusesNotApplicable(refusesNotApplicable) || policy.isRefusal() || policy.share() != null;
    }

    /** {@return whether any scale will do: only means are taken, of what it says, and nothing counts as 0} */
    boolean fitsAnyScale() {
        boolean isPlain = valuations.isEmpty() && valuation == null;
        for (Aggregation aggregation : aggregations) {
            isPlain &= aggregation.isMean() && !aggregation.missingOr(missing).isZero();
        }
        return isPlain;
    }

    BigDecimal weight(Criterion criterion) {
        BigDecimal given = weights.isEmpty() ? null : weights.get(criterion.id());
        if (given != null) {
            return given;
        }
        BigDecimal unnamed = weighing.equals(NAMED) ? BigDecimal.ZERO : BigDecimal.ONE;
        return weighing.equals(DECLARED) ? criterion.weight() : unnamed;
    }

    BigDecimal weight(CriterionGroup group) {
        BigDecimal given = weights.isEmpty() ? null : weights.get(group.id());
        if (given != null) {
            return given;
        }
        return weighing.equals(DECLARED) ? group.weight() : BigDecimal.ONE;
    }

    NotApplicablePolicy notApplicable() {
        return refusesNotApplicable ? NotApplicablePolicy.REFUSE : NotApplicablePolicy.EXCLUDE;
    }

    @Nullable
    Valuation valuation(@Nullable CriterionId criterion) {
        return valuations.getOrDefault(criterion, valuation);
    }

    /** {@return every option by name, in a fixed order; valuations and levels' own policies only where there are any} */
    Map<String, String> asText() {
        return RecordedOptions.of(this);
    }
}
