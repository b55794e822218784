// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what makes a scale unfit for a method. */
final class ScaleCheck {
    static final int MOST_LEVELS = 100;

    private ScaleCheck() {}

    static void addFaults(
            RatingScale scale, TreeOptions options, List<TreeNode> leaves, List<PreparationFault> faults) {
        if (scale.levels().size() > MOST_LEVELS) {
            faults.add(PreparationFault.of(
                    PreparationFaultCode.TOO_MANY_LEVELS,
                    scale.id(),
                    scale.levels().size(),
                    MOST_LEVELS));
        }
        List<PreparationFault> unreadable = unreadable(scale, options, leaves);
        faults.addAll(unreadable);
        if (unreadable.isEmpty()) {
            addZeroFault(scale, options, leaves, faults);
            addObjections(scale, options, leaves, faults);
        }
    }

    /** {@return in what two scales differ that matters to a score; empty where nothing but wording does} */
    static String difference(RatingScale one, RatingScale other) {
        List<RatingLevel> levels = one.levels();
        boolean hasSameEnds =
                one.lowest().compareTo(other.lowest()) == 0 && one.highest().compareTo(other.highest()) == 0;
        if (!codes(one).equals(codes(other)) || (levels.isEmpty() && !hasSameEnds)) {
            return one + " against " + other;
        }
        for (int i = 0; i < levels.size(); i++) {
            RatingLevel theirs = other.levels().get(i);
            if (levels.get(i).value().compareTo(theirs.value()) != 0) {
                return "level " + theirs.code() + " is worth " + levels.get(i).value() + " against " + theirs.value();
            }
            if (!levels.get(i).band().equals(theirs.band())) {
                return "level " + theirs.code() + " stands for other points";
            }
        }
        return "";
    }

    private static List<String> codes(RatingScale scale) {
        return scale.levels().stream().map(RatingLevel::code).toList();
    }

    private static List<PreparationFault> unreadable(RatingScale scale, TreeOptions options, List<TreeNode> leaves) {
        Set<PreparationFault> faults = new LinkedHashSet<>();
        for (TreeNode leaf : leaves) {
            Valuation valuation = options.valuation((CriterionId) leaf.id());
            faults.addAll(valuation == null ? List.of() : valuation.faults(scale));
        }
        return List.copyOf(faults);
    }

    private static void addZeroFault(
            RatingScale scale, TreeOptions options, List<TreeNode> leaves, List<PreparationFault> faults) {
        boolean isZero = false;
        for (Aggregation aggregation : options.aggregations()) {
            isZero |= aggregation.missingOr(options.missing()).isZero();
        }
        if (!isZero) {
            return;
        }
        for (LeafValues values : LeafValues.of(leaves, scale, options)) {
            if (!values.hasZero()) {
                faults.add(PreparationFault.of(PreparationFaultCode.NO_ZERO, scale));
                return;
            }
        }
    }

    private static void addObjections(
            RatingScale scale, TreeOptions options, List<TreeNode> leaves, List<PreparationFault> faults) {
        ExactNumber lowest = null;
        ExactNumber highest = null;
        for (LeafValues values : LeafValues.of(leaves, scale, options)) {
            ExactNumber least = values.ofLevel(values.lowest());
            ExactNumber most = values.ofLevel(values.highest());
            lowest = lowest == null || least.compareTo(lowest) < 0 ? least : lowest;
            highest = highest == null || most.compareTo(highest) > 0 ? most : highest;
        }
        if (lowest == null || highest == null) {
            return;
        }
        Set<PreparationFault> objections = new LinkedHashSet<>(); // of equal levels one
        for (Aggregation aggregation : options.aggregations()) {
            if (isSumWithoutZero(aggregation, options, lowest, highest)) {
                objections.add(PreparationFault.of(PreparationFaultCode.SUM_WITHOUT_ZERO, scale));
            } else {
                String objection = aggregation.aggregator().objection(lowest.doubleValue(), highest.doubleValue());
                if (!objection.isEmpty()) {
                    objections.add(fault(aggregation.aggregator(), scale, options, objection));
                }
            }
        }
        faults.addAll(objections);
    }

    private static PreparationFault fault(
            ExactAggregator aggregator, RatingScale scale, TreeOptions options, String objection) {
        if (!(aggregator instanceof GuardedAggregator)) {
            return PreparationFault.of(
                    PreparationFaultCode.NEGATIVE_VALUES, scale); // the only thing that ours object to
        }
        return options.method().equals(aggregator.id())
                ? PreparationFault.of(PreparationFaultCode.FORMULA_OBJECTS, scale, objection)
                : PreparationFault.of(PreparationFaultCode.AGGREGATOR_OBJECTS, aggregator.id(), scale, objection);
    }

    private static boolean isSumWithoutZero(
            Aggregation aggregation, TreeOptions options, ExactNumber lowest, ExactNumber highest) {
        MissingPolicy missing = aggregation.missingOr(options.missing());
        boolean isSum = aggregation.isLinear() && !aggregation.isMean();
        boolean isLeftOut = !missing.isFilledIn() && !missing.isRefusal();
        return isSum && isLeftOut && !isWithin(ExactNumber.ZERO, lowest, highest);
    }

    private static boolean isWithin(ExactNumber number, ExactNumber lowest, ExactNumber highest) {
        return lowest.compareTo(number) <= 0 && highest.compareTo(number) >= 0;
    }
}
