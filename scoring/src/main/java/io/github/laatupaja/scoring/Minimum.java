// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

/** The lowest value, whatever the weights: the weakest link. */
final class Minimum extends ExactAggregator {
    private static final long serialVersionUID = 1L;

    @Override
    String name() {
        return "minimum";
    }

    @Override
    ExactNumber combine(ExactNumber[] values, ExactNumber[] weights) {
        return values[lowest(values)];
    }

    @Override
    ExactNumber[] multipliers(ExactNumber[] values, ExactNumber[] weights, ExactNumber result) {
        ExactNumber[] multipliers = zeros(values.length);
        multipliers[lowest(values)] = ExactNumber.ONE; // of equal ones the first in published order
        return multipliers;
    }

    private static int lowest(ExactNumber[] values) {
        int lowest = 0;
        for (int i = 1; i < values.length; i++) {
            lowest = values[i].compareTo(values[lowest]) < 0 ? i : lowest;
        }
        return lowest;
    }
}
