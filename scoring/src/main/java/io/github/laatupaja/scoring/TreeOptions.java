// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.internal.engine.GroupRules;
import io.github.laatupaja.scoring.internal.engine.TreeSettings;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** All options of a {@link TreeMethod}. */
@Value.Immutable
abstract class TreeOptions implements TreeSettings, Serializable {
    private static final long serialVersionUID = 1L;

    /** {@return how groups come to their scores, by depth: the whole framework first; the last also holds below} */
    abstract List<Aggregation> aggregations();

    /** {@return the policy for missing ratings, where an aggregation has none of its own} */
    @Value.Default
    MissingPolicy missing() {
        return MissingPolicy.availableCase();
    }

    /** {@return the policy for what is not applicable, where an aggregation has none of its own} */
    @Value.Default
    NotApplicablePolicy notApplicable() {
        return NotApplicablePolicy.EXCLUDE;
    }

    /** {@return where the weights come from that are not set by id} */
    @Value.Default
    Weighting weighting() {
        return Weighting.DECLARED;
    }

    /** {@return weights by id} */
    abstract Map<Id, BigDecimal> weights();

    /** {@return what ratings count as} */
    @Value.Default
    Valuation valuation() {
        return Valuations.asRated();
    }

    /** {@return what ratings of single criteria count as} */
    abstract Map<CriterionId, Valuation> valuations();

    /** {@return an aggregation for every level, and the default of every other option} */
    static TreeOptions of(Aggregation aggregation) {
        return ImmutableTreeOptions.builder().addAggregation(aggregation).build();
    }

    /** {@return the id of the method with these options, if it is not given one: that of its formula on every level} */
    MethodId method() {
        Aggregation first = aggregations().get(0);
        boolean isSame = aggregations().stream().allMatch(level -> level.name().equals(first.name()));
        return isSame ? first.method() : MethodId.TREE;
    }

    /** {@return whether the formula is the same, whatever the weights and policies} */
    boolean hasFormulaOf(TreeOptions other) {
        return aggregationNames().equals(other.aggregationNames())
                && valuation().equals(other.valuation())
                && valuations().equals(other.valuations());
    }

    /** {@return the names of the aggregations, separated by spaces} */
    String aggregationNames() {
        return aggregations().stream().map(Aggregation::name).collect(Collectors.joining(" "));
    }

    /** {@return whether a higher value can never lower a score} */
    boolean isMonotone() {
        return aggregations().stream()
                .allMatch(aggregation -> aggregation.formula().isMonotone());
    }

    Valuation valuation(CriterionId criterion) {
        return valuations().getOrDefault(criterion, valuation());
    }

    @Override
    public BigDecimal weight(Criterion criterion) {
        BigDecimal set = weights().get(criterion.id());
        if (set != null) {
            return set;
        }
        return switch (weighting()) {
            case DECLARED -> criterion.weight();
            case EQUAL -> BigDecimal.ONE;
            case NAMED -> BigDecimal.ZERO;
        };
    }

    @Override
    public BigDecimal weight(CriterionGroup group) {
        BigDecimal set = weights().get(group.id());
        if (set != null) {
            return set;
        }
        return weighting() == Weighting.DECLARED ? group.weight() : BigDecimal.ONE;
    }

    @Override
    public GroupRules rules(@Nullable CriterionGroup group, int depth) {
        Aggregation aggregation =
                aggregations().get(Math.min(depth, aggregations().size() - 1));
        return aggregation.rules(missing(), notApplicable());
    }
}
