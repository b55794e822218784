// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.RatingScale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what makes a scale unfit for a method. */
final class ScaleCheck {
    private static final int MOST_LEVELS = 100;

    private ScaleCheck() {}

    static void addFaults(RatingScale scale, TreeOptions options, List<TreeNode> leaves, List<String> faults) {
        boolean hasZero = scale.lowest().signum() <= 0 && scale.highest().signum() >= 0;
        for (int depth = 0; depth < options.aggregations().size(); depth++) {
            boolean isZero =
                    options.aggregation(depth).missingOr(options.missing()).isZero();
            if (isZero && !hasZero) {
                faults.add("missing ratings cannot count as 0 on scale " + scale);
                break;
            }
        }
        if (scale.levels().size() > MOST_LEVELS) {
            faults.add("scale " + scale.id() + " has " + scale.levels().size() + " levels, expected at most "
                    + MOST_LEVELS);
        }
        List<String> unreadable = unreadable(scale, options, leaves);
        faults.addAll(unreadable);
        if (unreadable.isEmpty()) {
            addObjections(scale, options, leaves, faults);
        }
    }

    private static List<String> unreadable(RatingScale scale, TreeOptions options, List<TreeNode> leaves) {
        Set<String> faults = new LinkedHashSet<>();
        for (TreeNode leaf : leaves) {
            faults.addAll(options.valuation((CriterionId) leaf.id()).faults(scale));
        }
        return List.copyOf(faults);
    }

    private static void addObjections(
            RatingScale scale, TreeOptions options, List<TreeNode> leaves, List<String> faults) {
        ExactNumber lowest = null;
        ExactNumber highest = null;
        for (LeafValues values : LeafValues.of(leaves, scale, options)) {
            ExactNumber least = values.ofLevel(values.lowest());
            ExactNumber most = values.ofLevel(values.highest());
            lowest = lowest == null || least.compareTo(lowest) < 0 ? least : lowest;
            highest = highest == null || most.compareTo(highest) > 0 ? most : highest;
        }
        for (Aggregation aggregation : options.aggregations()) {
            String objection = lowest == null || highest == null
                    ? ""
                    : aggregation.aggregator().objection(lowest.doubleValue(), highest.doubleValue());
            if (!objection.isEmpty()) {
                faults.add(aggregation.aggregator().id() + " cannot read scale " + scale + ": " + objection);
            }
        }
    }
}
