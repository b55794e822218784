// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Somebody's aggregator, with every promise that can be checked checked at every call. */
final class GuardedAggregator extends ExactAggregator {
    private static final long serialVersionUID = 1L;

    /** How far beyond the values a mean may stray by rounding, as a share of the largest of them. */
    private static final double ROUNDING = 1e-9;

    @SuppressWarnings("serial") // serializable if its author made it so; said in Aggregator
    private final Aggregator aggregator;

    private final MethodId id;

    private GuardedAggregator(Aggregator aggregator, MethodId id) {
        this.aggregator = aggregator;
        this.id = id;
    }

    /** {@return the aggregator with exact arithmetic around it; a bundled one as it is} */
    static ExactAggregator of(Aggregator aggregator) {
        return aggregator instanceof ExactAggregator exact
                ? exact
                : new GuardedAggregator(aggregator, PluginCall.id(aggregator, aggregator::id));
    }

    @Override
    public MethodId id() {
        return id;
    }

    @Override
    String name() {
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
    ExactNumber combine(ExactNumber[] values, ExactNumber[] weights) {
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

    /** {@return the result, back at the end of the values where rounding took it beyond} */
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

    /** A formula that nobody knows is taken to share its result out by weight times value. */
    @Override
    ExactNumber @Nullable [] multipliers(ExactNumber[] values, ExactNumber[] weights, ExactNumber result) {
        ExactNumber sum = LinearAggregator.SUM.combine(values, weights);
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
        double[] plain = new double[numbers.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = numbers[i].doubleValue();
        }
        return plain;
    }
}
