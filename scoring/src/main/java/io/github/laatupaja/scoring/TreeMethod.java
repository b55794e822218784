// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.internal.Decimals;
import io.github.laatupaja.scale.RatingScale;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates over the tree of criteria, chosen level by level: weighted means and sums, or whatever an {@link Aggregator}
 * does. Immutable and thread-safe.
 *
 * <p>Unless told otherwise: the flat mean at every level, the weights that the framework declares (the bundled one
 * declares none, so each criterion weighs 1), {@link MissingPolicy#availableCase}, {@link NotApplicablePolicy#EXCLUDE}.
 * Ratings count as what their scale says they are worth. Arithmetic is exact.
 *
 * <pre>{@code
 * TreeMethod byElement = TreeMethod.builder()
 *         .aggregations(Aggregation.NESTED_MEAN, Aggregation.FLAT_MEAN)   // the whole; elements and below
 *         .missing(MissingPolicy.minimumCoverage(new BigDecimal("0.8")))
 *         .build();
 * }</pre>
 */
public final class TreeMethod implements ScoringMethod, Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable MethodId id; // where it is not the one that follows from the options
    private final @Nullable MethodDescription description;
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

    /** {@return a method with an id that is known to be its own} */
    static TreeMethod of(MethodId id, MethodDescription description, TreeOptions options) {
        return new TreeMethod(id, description, options);
    }

    /** {@return the id of a bundled method} */
    static MethodId id(String name) {
        return MethodId.of("urn:laatupaja:method:" + name + ":1");
    }

    /**
     * {@return the id that it was given; without, that of the bundled method whose formula it is on every level, whatever
     * its weights and policies: of {@link ScoringMethods#weightedMean}, {@link ScoringMethods#nestedMean},
     * {@link ScoringMethods#weightedSum} or {@link ScoringMethods#of(Aggregator)}; of any other {@link MethodId#TREE}}
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
        ExactAggregator formula = options.aggregation(0).aggregator();
        MethodId its = id();
        return its.equals(formula.id()) ? formula.description() : MethodDescriptions.of(its.name());
    }

    /** {@return every option by name, in a fixed order, as a score records them} */
    public Map<String, String> options() {
        return options.asText();
    }

    @Override
    public PreparedTree prepare(CriteriaFramework framework, RatingScale scale) {
        return PreparedTree.of(framework, scale, this);
    }

    TreeOptions treeOptions() {
        return options;
    }

    /**
     * {@return a builder that starts with the options of this method, and keeps an id that it was given for as long as its
     * aggregations and valuations stay: another formula is another method}
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
        private @Nullable MethodId id;
        private @Nullable MethodDescription description;
        private List<Aggregation> aggregations;
        private MissingPolicy missing;
        private NotApplicablePolicy notApplicable;
        private String weighing;
        private final Map<Id, BigDecimal> weights;
        private @Nullable Valuation valuation;
        private final Map<CriterionId, Valuation> valuations;

        private Builder(TreeMethod method) {
            from = method;
            aggregations = method.options.aggregations();
            missing = method.options.missing();
            notApplicable = method.options.notApplicable();
            weighing = method.options.weighing();
            weights = new LinkedHashMap<>(method.options.weights());
            valuation = method.options.valuation();
            valuations = new LinkedHashMap<>(method.options.valuations());
        }

        /** Gives the method an id of its own, and says what it is. */
        public Builder id(MethodId newId, MethodDescription newDescription) {
            id = requireNonNull(newId, "newId");
            description = requireNonNull(newDescription, "newDescription");
            return this;
        }

        /**
         * Sets how the whole framework comes to its score, then its outermost groups, then theirs.
         *
         * @param whole the aggregation of the whole, and of every level that is not named
         * @param levels the aggregations of the levels below, outermost first; the last holds for deeper ones too
         */
        public Builder aggregations(Aggregation whole, Aggregation... levels) {
            List<Aggregation> all = new ArrayList<>();
            all.add(requireNonNull(whole, "whole"));
            all.addAll(List.of(levels));
            aggregations = List.copyOf(all);
            return this;
        }

        /** Sets what is done about missing ratings, on every level that has no policy of its own. */
        public Builder missing(MissingPolicy policy) {
            missing = requireNonNull(policy, "policy");
            return this;
        }

        /** Sets what is done about criteria that are not applicable, on every level that has no policy of its own. */
        public Builder notApplicable(NotApplicablePolicy policy) {
            notApplicable = requireNonNull(policy, "policy");
            return this;
        }

        /** Passes over the weights that the framework declares: everything weighs 1. */
        public Builder equalWeights() {
            weighing = TreeOptions.EQUAL;
            return this;
        }

        /** Lets only those criteria count whose weights are set by name; a group without any has nothing to score. */
        public Builder onlyNamedWeights() {
            weighing = TreeOptions.NAMED;
            return this;
        }

        /**
         * Sets the weight of a criterion, 0 or more.
         *
         * @throws IllegalArgumentException if the weight has more than 40 digits before or after its point
         */
        public Builder weight(CriterionId criterion, BigDecimal weight) {
            weights.put(requireNonNull(criterion, "criterion"), Decimals.checked(requireNonNull(weight, "weight")));
            return this;
        }

        /**
         * Sets the weight of a group among its siblings, 0 or more; it counts only under a nested aggregation.
         *
         * @throws IllegalArgumentException if the weight has more than 40 digits before or after its point
         */
        public Builder weight(GroupId group, BigDecimal weight) {
            weights.put(requireNonNull(group, "group"), Decimals.checked(requireNonNull(weight, "weight")));
            return this;
        }

        /** Sets what ratings count as. */
        public Builder valuation(Valuation newValuation) {
            valuation = requireNonNull(newValuation, "newValuation");
            return this;
        }

        /** Sets what ratings of one criterion count as, as an index needs whose indicators have units of their own. */
        public Builder valuation(CriterionId criterion, Valuation its) {
            valuations.put(requireNonNull(criterion, "criterion"), requireNonNull(its, "its"));
            return this;
        }

        /** {@return the method} */
        public TreeMethod build() {
            TreeOptions options = new TreeOptions(
                    aggregations,
                    missing,
                    notApplicable == NotApplicablePolicy.REFUSE,
                    weighing,
                    new LinkedHashMap<>(weights),
                    valuation,
                    new LinkedHashMap<>(valuations));
            if (id != null) {
                return new TreeMethod(id, description, options);
            }
            boolean isSame = from.description != null && options.hasFormulaOf(from.options);
            return isSame ? new TreeMethod(from.id, from.description, options) : of(options);
        }
    }
}
