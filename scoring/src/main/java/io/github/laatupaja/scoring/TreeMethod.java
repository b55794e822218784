// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.RatingScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighted means and sums over the tree of criteria, chosen level by level. Immutable and thread-safe.
 *
 * <p>Unless told otherwise: the flat mean at every level, the weights that the framework declares (the bundled one
 * declares none, so each criterion weighs 1), {@link MissingPolicy#availableCase}, {@link NotApplicablePolicy#EXCLUDE}.
 * Arithmetic is exact.
 *
 * <pre>{@code
 * TreeMethod byElement = TreeMethod.builder()
 *         .aggregations(Aggregation.NESTED_MEAN, Aggregation.FLAT_MEAN)   // the whole; elements and below
 *         .missing(MissingPolicy.minimumCoverage(new BigDecimal("0.8")))
 *         .build();
 * }</pre>
 */
public final class TreeMethod implements ScoringMethod {
    /** The id of every method of this kind; the options tell them apart. */
    public static final MethodId ID = MethodId.of("urn:laatupaja:method:tree:1");

    private final TreeOptions options;

    private TreeMethod(TreeOptions options) {
        this.options = options;
    }

    @Override
    public MethodId id() {
        return ID;
    }

    /** {@return every option by name, in a fixed order, as a score records them} */
    public Map<String, String> options() {
        return options.asText();
    }

    @Override
    public PreparedMethod prepare(CriteriaFramework framework, RatingScale scale) {
        return PreparedTree.of(framework, scale, options);
    }

    /** {@return id and options} */
    @Override
    public String toString() {
        return ID + " " + options();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds methods; every option has a default. Not thread-safe. */
    public static final class Builder {
        private final Map<Id, BigDecimal> weights = new LinkedHashMap<>();
        private List<Aggregation> aggregations = List.of(Aggregation.FLAT_MEAN);
        private MissingPolicy missing = MissingPolicy.availableCase();
        private NotApplicablePolicy notApplicable = NotApplicablePolicy.EXCLUDE;
        private boolean isEqual;

        private Builder() {}

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

        /** Sets what is done about missing ratings. */
        public Builder missing(MissingPolicy policy) {
            missing = requireNonNull(policy, "policy");
            return this;
        }

        /** Sets what is done about criteria that are not applicable. */
        public Builder notApplicable(NotApplicablePolicy policy) {
            notApplicable = requireNonNull(policy, "policy");
            return this;
        }

        /** Passes over the weights that the framework declares: everything weighs 1. */
        public Builder equalWeights() {
            isEqual = true;
            return this;
        }

        /** Sets the weight of a criterion, 0 or more. */
        public Builder weight(CriterionId criterion, BigDecimal weight) {
            weights.put(requireNonNull(criterion, "criterion"), requireNonNull(weight, "weight"));
            return this;
        }

        /** Sets the weight of a group among its siblings, 0 or more; it counts only under a nested aggregation. */
        public Builder weight(GroupId group, BigDecimal weight) {
            weights.put(requireNonNull(group, "group"), requireNonNull(weight, "weight"));
            return this;
        }

        /** {@return the method} */
        public TreeMethod build() {
            return new TreeMethod(
                    new TreeOptions(aggregations, missing, notApplicable, isEqual, new LinkedHashMap<>(weights)));
        }
    }
}
