// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.internal.values.Decimals;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates over the tree of criteria, with an aggregation for each level: weighted means and sums, or any
 * {@link Aggregator}. Immutable and thread-safe.
 *
 * <p>The defaults are: the flat mean on every level; the weights that the framework declares (the bundled one declares none,
 * so every criterion weighs 1); {@link MissingPolicy#availableCase}; {@link NotApplicablePolicy#EXCLUDE}; ratings count as
 * their value on the scale. Arithmetic is exact.
 *
 * <pre>{@code
 * TreeMethod byElement = TreeMethod.builder()
 *         .aggregations(Aggregation.NESTED_MEAN, Aggregation.FLAT_MEAN)   // the total; elements and below
 *         .missing(MissingPolicy.minimumCoverage(new BigDecimal("0.8")))
 *         .build();
 * }</pre>
 */
public final class TreeMethod implements ScoringMethod, Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable MethodId id; // if it is not the one that follows from the options
    private final @Nullable MethodDescription description;

    @SuppressWarnings("serial") // the generated class is serializable
    private final TreeOptions options;

    private TreeMethod(@Nullable MethodId id, @Nullable MethodDescription description, TreeOptions options) {
        this.id = id;
        this.description = description;
        this.options = options;
    }

    /** {@return the method with an aggregation for every level, and the default of every other option} */
    static TreeMethod of(Aggregation aggregation) {
        return of(TreeOptions.of(aggregation));
    }

    /** {@return the method with options, and the id that follows from them} */
    static TreeMethod of(TreeOptions options) {
        return new TreeMethod(null, null, options);
    }

    /** {@return a method with its own id} */
    static TreeMethod of(MethodId id, MethodDescription description, TreeOptions options) {
        return new TreeMethod(id, description, options);
    }

    /**
     * {@return the id that the method was given. If it was given none, the id of the bundled method that has the same formula
     * on every level, whatever the weights and policies: {@link ScoringMethods#weightedMean},
     * {@link ScoringMethods#nestedMean}, {@link ScoringMethods#weightedSum} or {@link ScoringMethods#of(Aggregator)};
     * otherwise {@link MethodId#TREE}}
     */
    @Override
    public MethodId id() {
        return id == null ? options.method() : id;
    }

    @Override
    public MethodDescription description() {
        if (description != null) {
            return description;
        }
        MethodId own = id();
        Aggregation first = options.aggregations().get(0);
        return own.equals(Aggregators.id(first.formula()))
                ? first.formula().description()
                : BundledMethod.description(own);
    }

    /** {@return every option by name, in a fixed order, as a score records them} */
    public Map<String, String> options() {
        return OptionsText.of(options).values();
    }

    @Override
    public PreparedTree prepare(CriteriaFramework framework, RatingScale scale) {
        return PreparedTree.of(framework, scale, this);
    }

    TreeOptions treeOptions() {
        return options;
    }

    /**
     * {@return a builder that starts with the options of this method. It keeps an id that was given as long as aggregations
     * and valuations stay the same: another formula is another method}
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** {@return id and options} */
    @Override
    public String toString() {
        return id() + " " + options();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return of(Aggregation.FLAT_MEAN).toBuilder();
    }

    /** Builds methods; every option has a default. Not thread-safe. */
    public static final class Builder {
        private final TreeMethod from;
        private final ImmutableTreeOptions.Builder options;
        private @Nullable MethodId id;
        private @Nullable MethodDescription description;

        private Builder(TreeMethod method) {
            from = method;
            options = ImmutableTreeOptions.builder().from(method.options);
        }

        /** Sets an id and its description. */
        public Builder id(MethodId newId, MethodDescription newDescription) {
            id = requireNonNull(newId, "newId");
            description = requireNonNull(newDescription, "newDescription");
            return this;
        }

        /**
         * Sets the aggregations by level.
         *
         * @param total the aggregation of the whole framework, and of every level that is not given
         * @param levels the aggregations of the levels below, outermost first; the last one also holds for deeper levels
         */
        public Builder aggregations(Aggregation total, Aggregation... levels) {
            List<Aggregation> all = new ArrayList<>();
            all.add(requireNonNull(total, "total"));
            all.addAll(List.of(levels));
            options.aggregations(all);
            return this;
        }

        /** Sets the policy for missing ratings, on every level that has no policy of its own. */
        public Builder missing(MissingPolicy policy) {
            options.missing(requireNonNull(policy, "policy"));
            return this;
        }

        /** Sets the policy for criteria that are not applicable, on every level that has no policy of its own. */
        public Builder notApplicable(NotApplicablePolicy policy) {
            options.notApplicable(requireNonNull(policy, "policy"));
            return this;
        }

        /** Ignores the weights that the framework declares: everything weighs 1. */
        public Builder equalWeights() {
            options.weighting(Weighting.EQUAL);
            return this;
        }

        /** Counts only the criteria whose weights are set by id; a group without any has nothing to score. */
        public Builder onlyNamedWeights() {
            options.weighting(Weighting.NAMED);
            return this;
        }

        /**
         * Sets the weight of a criterion, 0 or more.
         *
         * @throws IllegalArgumentException if the weight has more than 40 digits before or after its point
         */
        public Builder weight(CriterionId criterion, BigDecimal weight) {
            options.putWeight(
                    requireNonNull(criterion, "criterion"), Decimals.checked(requireNonNull(weight, "weight")));
            return this;
        }

        /**
         * Sets the weight of a group among its siblings, 0 or more; it counts only under a nested aggregation.
         *
         * @throws IllegalArgumentException if the weight has more than 40 digits before or after its point
         */
        public Builder weight(GroupId group, BigDecimal weight) {
            options.putWeight(requireNonNull(group, "group"), Decimals.checked(requireNonNull(weight, "weight")));
            return this;
        }

        /** Sets what ratings count as. */
        public Builder valuation(Valuation valuation) {
            options.valuation(requireNonNull(valuation, "valuation"));
            return this;
        }

        /** Sets what ratings of one criterion count as, for an index whose indicators have different units. */
        public Builder valuation(CriterionId criterion, Valuation valuation) {
            options.putValuation(requireNonNull(criterion, "criterion"), requireNonNull(valuation, "valuation"));
            return this;
        }

        /** {@return the method} */
        public TreeMethod build() {
            TreeOptions built = options.build();
            if (id != null) {
                return new TreeMethod(id, description, built);
            }
            boolean keepsId = from.description != null && built.hasFormulaOf(from.options);
            return keepsId ? new TreeMethod(from.id, from.description, built) : of(built);
        }
    }
}
