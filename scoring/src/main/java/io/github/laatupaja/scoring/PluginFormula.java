// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.internal.aggregate.Formula;
import io.github.laatupaja.scoring.internal.aggregate.LinearFormula;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The formula of a plug-in's aggregator. Every call checks what the aggregator's contract says, as far as it can. */
final class PluginFormula extends Formula {
    private static final long serialVersionUID = 1L;

    /** How far rounding may take a mean beyond its values, as a share of the largest of them. */
    private static final double ROUNDING = 1e-9;

    @SuppressWarnings("serial") // serializable if its author made it so, as Aggregator says
    private final Aggregator aggregator;

    private final MethodId id;

    private PluginFormula(Aggregator aggregator, MethodId id) {
        this.aggregator = aggregator;
        this.id = id;
    }

    /**
     * {@return the formula of an aggregator}
     * @throws PluginException if the aggregator's id is null or malformed
     */
    static PluginFormula of(Aggregator aggregator) {
        return new PluginFormula(aggregator, PluginCall.id(aggregator, aggregator::id));
    }

    Aggregator aggregator() {
        return aggregator;
    }

    MethodId id() {
        return id;
    }

    @Override
    public String name() {
        return id.urn();
    }

    @Override
    public boolean isMonotone() {
        return PluginCall.ask(plugin(), "isMonotone", aggregator::isMonotone);
    }

    @Override
    public boolean staysWithinValues() {
        return PluginCall.ask(plugin(), "staysWithinValues", aggregator::staysWithinValues);
    }

    @Override
    public String objection(double lowest, double highest) {
        return PluginCall.ask(plugin(), "its objection", () -> aggregator.objection(lowest, highest));
    }

    @Override
    public MethodDescription description() {
        return PluginCall.ask(plugin(), "its description", aggregator::description);
    }

    @Override
    public ExactNumber combine(ExactNumber[] values, ExactNumber[] weights, Object group) {
        try {
            return combine(values, weights);
        } catch (PluginException e) {
            throw e.at(group.toString());
        }
    }

    @Override
    public ExactNumber combine(ExactNumber[] values, ExactNumber[] weights) {
        double[] plainValues = plain(values);
        double[] plainWeights = plain(weights);
        double result = call(plainValues.clone(), plainWeights.clone(), plainValues, plainWeights);
        if (!Double.isFinite(result)) {
            throw fault("gave " + result, null);
        }
        return ExactNumber.of(staysWithinValues() ? within(plainValues, result) : result);
    }

    private double call(double[] values, double[] weights, double[] valuesBefore, double[] weightsBefore) {
        double result;
        try {
            result = aggregator.aggregate(values, weights);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            throw fault("threw " + e, e);
        }
        if (!Arrays.equals(values, valuesBefore) || !Arrays.equals(weights, weightsBefore)) {
            throw fault("changed the arrays it was given", null);
        }
        return result;
    }

    /** {@return the result, moved back to the end of the values if rounding took it beyond} */
    private double within(double[] values, double result) {
        double lowest = Arrays.stream(values).min().orElseThrow();
        double highest = Arrays.stream(values).max().orElseThrow();
        double slack = ROUNDING * Math.max(Math.abs(lowest), Math.abs(highest));
        if (result < lowest - slack || result > highest + slack) {
            throw fault("gave " + result + ", out of the range of its values " + lowest + ".." + highest, null);
        }
        return Math.max(lowest, Math.min(highest, result));
    }

    private PluginException fault(String what, @Nullable Throwable cause) {
        return cause == null ? new PluginException(plugin(), what) : new PluginException(plugin(), what, cause);
    }

    private String plugin() {
        return PluginCall.name(aggregator, id);
    }

    /** The derivatives of the formula are unknown, so its result is divided in proportion to weight times value. */
    @Override
    public ExactNumber @Nullable [] multipliers(ExactNumber[] values, ExactNumber[] weights, ExactNumber result) {
        ExactNumber sum = LinearFormula.SUM.combine(values, weights);
        if (sum.signum() == 0) {
            return result.signum() == 0 ? zeros(values.length) : null;
        }
        ExactNumber[] multipliers = weights.clone();
        for (int i = 0; i < multipliers.length; i++) {
            multipliers[i] = multipliers[i].times(result).dividedBy(sum);
        }
        return multipliers;
    }

    private static double[] plain(ExactNumber[] numbers) {
        return Arrays.stream(numbers).mapToDouble(ExactNumber::doubleValue).toArray();
    }
}
