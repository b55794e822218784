// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.scoring.PreparedMethod;
import io.github.laatupaja.scoring.PreparedTree;
import io.github.laatupaja.scoring.ScoringMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment could gain by higher ratings, under the very method by which it was scored. Not thread-safe.
 *
 * <p>Every gain is the difference of two scores of that method: nothing is approximated. What is not applicable is never
 * raised.
 *
 * <p>Up is towards the better end, by what ratings count as and not by their order on the scale: where less is better, as
 * between goalposts whose best is below the worst, the next level up is the one below, and full marks are the lowest.
 */
public final class WhatNext {
    private final Ladders ladders;
    private final Trial trial;

    private WhatNext(Ladders ladders, Trial trial) {
        this.ladders = ladders;
        this.trial = trial;
    }

    /**
     * {@return what next for an assessment}
     * @param method the method by which it is scored, bundled or your own
     * @param framework the edition that it answers
     * @param assessment the answers
     * @throws io.github.laatupaja.scoring.PreparationException if the method's options make no sense for the framework or
     *     the scale
     * @throws io.github.laatupaja.basics.InvalidDataException if the assessment has errors; with all findings
     */
    public static WhatNext of(ScoringMethod method, CriteriaFramework framework, Assessment assessment) {
        PreparedMethod prepared = method.prepareFor(framework, assessment);
        prepared.score(assessment); // refuses what is not sound, before its parts are looked at
        Ladders ladders = new Ladders(framework, assessment, orders(prepared, framework, assessment));
        boolean isTree = prepared instanceof PreparedTree && ladders.hasLevels();
        return new WhatNext(
                ladders,
                isTree
                        ? new TreeTrial((PreparedTree) prepared, ladders, assessment)
                        : new MethodTrial(prepared, ladders, assessment));
    }

    private static Function<CriterionId, List<Integer>> orders(
            PreparedMethod method, CriteriaFramework framework, Assessment assessment) {
        return method instanceof PreparedTree tree
                ? criterion -> Order.by(tree.levelValues(criterion))
                : new ForeignOrders(method, assessment, Ladders.ratings(framework.get(assessment.scale())));
    }

    /** {@return what each criterion that is asked could gain, in published order} */
    public List<Improvement> improvements() {
        List<Improvement> improvements = new ArrayList<>();
        for (int i = 0; i < ladders.size(); i++) {
            if (ladders.isAsked(i)) {
                ExactNumber step = ladders.hasLevels() ? gain(i, Math.min(1, ladders.height(i))) : null;
                improvements.add(new Improvement(ladders.criterion(i), step, gain(i, ladders.height(i))));
            }
        }
        return improvements;
    }

    /** {@return the same, what gains most by its next step first; of equal ones in published order; unknown gains last} */
    public List<Improvement> byGain() {
        List<Improvement> sorted = improvements();
        Comparator<Optional<ExactNumber>> order =
                Comparator.comparing(gain -> gain.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
        boolean hasSteps = ladders.hasLevels();
        sorted.sort(Comparator.<Improvement, Optional<ExactNumber>>comparing(
                        one -> hasSteps ? one.step() : one.fullMarks(), order)
                .reversed());
        return sorted;
    }

    /**
     * {@return the way to a threshold that takes the fewest levels up; of equally short ones the one with the highest
     * score, then the first in published order; empty if the highest ratings do not reach it}
     *
     * <p>Where more ways would have to be tried than can be (100,000, or 2,000 for a method that is not a tree method), the
     * way is the one that takes the best next level each time, less what turns out not to be needed, and says so.
     *
     * @param threshold the score of the whole to reach
     */
    public Optional<Route> cheapestTo(BigDecimal threshold) {
        return new RouteSearch(ladders, trial, ExactNumber.of(threshold)).find();
    }

    private @Nullable ExactNumber gain(int index, int raised) {
        byte[] levels = new byte[ladders.size()];
        ExactNumber before = trial.value(levels);
        levels[index] = (byte) raised;
        ExactNumber after = trial.value(levels);
        return before == null || after == null ? null : after.minus(before);
    }

    /** {@return how many criteria it speaks of, as {@code 49 criteria asked}} */
    @Override
    public String toString() {
        return improvements().size() + " criteria asked";
    }
}
