// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static java.util.Comparator.naturalOrder;

import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.scoring.internal.aggregate.Formula;
import io.github.laatupaja.scoring.internal.engine.LevelValues;
import io.github.laatupaja.scoring.internal.engine.ScoringTree;
import io.github.laatupaja.scoring.internal.engine.TreeNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what makes a scale unfit for a method. */
final class ScaleCheck {
    static final int MOST_LEVELS = 100;

    private ScaleCheck() {}

    static void addFaults(ScoringTree tree, RatingScale scale, TreeOptions options, List<PreparationFault> faults) {
        if (scale.levels().size() > MOST_LEVELS) {
            faults.add(PreparationFault.of(
                    PreparationFaultCode.TOO_MANY_LEVELS,
                    scale.id(),
                    scale.levels().size(),
                    MOST_LEVELS));
        }
        Set<PreparationFault> ofValuations = new LinkedHashSet<>();
        for (TreeNode leaf : tree.leaves()) {
            ofValuations.addAll(options.valuation(leaf.criterion().id()).faults(scale));
        }
        faults.addAll(ofValuations);
        if (ofValuations.isEmpty()) {
            LeafValuation valuation = new LeafValuation(tree, scale, options);
            addZeroFault(scale, options, valuation, faults);
            addObjections(scale, options, valuation, faults);
        }
    }

    /** {@return how two scales differ in what a score depends on; empty if they differ at most in wording} */
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

    private static void addZeroFault(
            RatingScale scale, TreeOptions options, LeafValuation valuation, List<PreparationFault> faults) {
        boolean fillsWithZero =
                options.aggregations().stream().anyMatch(aggregation -> aggregation.fillsWithZero(options.missing()));
        if (fillsWithZero && valuation.lacksZero()) {
            faults.add(PreparationFault.of(PreparationFaultCode.NO_ZERO, scale));
        }
    }

    private static void addObjections(
            RatingScale scale, TreeOptions options, LeafValuation valuation, List<PreparationFault> faults) {
        List<LevelValues> values = valuation.levelValues();
        if (values.isEmpty()) {
            return;
        }
        ExactNumber lowest =
                values.stream().map(LevelValues::lowest).min(naturalOrder()).orElseThrow();
        ExactNumber highest =
                values.stream().map(LevelValues::highest).max(naturalOrder()).orElseThrow();
        boolean lacksZero = lowest.signum() > 0 || highest.signum() < 0;
        Set<PreparationFault> objections = new LinkedHashSet<>(); // each once, also if several levels are equal
        for (Aggregation aggregation : options.aggregations()) {
            Formula formula = aggregation.formula();
            String objection = formula.objection(lowest.doubleValue(), highest.doubleValue());
            if (lacksZero && aggregation.isSumThatLeavesOut(options.missing())) {
                objections.add(PreparationFault.of(PreparationFaultCode.SUM_WITHOUT_ZERO, scale));
            } else if (!objection.isEmpty()) {
                objections.add(fault(formula, scale, options, objection));
            }
        }
        faults.addAll(objections);
    }

    private static PreparationFault fault(Formula formula, RatingScale scale, TreeOptions options, String objection) {
        if (!(formula instanceof PluginFormula plugin)) { // the bundled formulas object to nothing else
            return PreparationFault.of(PreparationFaultCode.NEGATIVE_VALUES, scale);
        }
        return options.method().equals(plugin.id())
                ? PreparationFault.of(PreparationFaultCode.FORMULA_OBJECTS, scale, objection)
                : PreparationFault.of(PreparationFaultCode.AGGREGATOR_OBJECTS, plugin.id(), scale, objection);
    }
}
