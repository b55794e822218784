// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A marked value.
 *
 * @param place where it lies, from 0 to 1
 * @param label the value
 */
record Tick(double place, String label) {
    private static final int FEW = 5;
    private static final int MANY = 7;
    private static final double APART = 0.75; // of a step: closer to an end than this, a value is left out
    private static final MathContext ENDS = new MathContext(16);

    /** {@return both ends, and between them the multiples of a round step: 1, 2 or 5 times a power of ten} */
    static List<BigDecimal> values(ExactNumber lowest, ExactNumber highest) {
        double low = lowest.doubleValue();
        double high = highest.doubleValue();
        List<BigDecimal> values = new ArrayList<>();
        values.add(end(lowest));
        if (high > low) {
            BigDecimal step = step(low, high);
            double size = step.doubleValue();
            for (double k = StrictMath.ceil(low / size + APART); k * size <= high - APART * size; k++) {
                values.add(step.multiply(BigDecimal.valueOf(k)));
            }
            values.add(end(highest));
        }
        return values;
    }

    private static BigDecimal end(ExactNumber number) {
        return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), ENDS);
    }

    // the smallest that makes few steps; the next smaller one if that alone fits the range evenly and is not too many
    private static BigDecimal step(double low, double high) {
        int power = (int) StrictMath.floor(StrictMath.log10((high - low) / FEW)) - 1;
        BigDecimal smaller = BigDecimal.ONE.scaleByPowerOfTen(power);
        for (int i = 0; ; i++) {
            BigDecimal step = BigDecimal.valueOf(new int[] {1, 2, 5}[i % 3]).scaleByPowerOfTen(power + i / 3);
            if ((high - low) / step.doubleValue() <= FEW) {
                boolean isBetter = !fits(step, low, high)
                        && fits(smaller, low, high)
                        && (high - low) / smaller.doubleValue() <= MANY;
                return isBetter ? smaller : step;
            }
            smaller = step;
        }
    }

    private static boolean fits(BigDecimal step, double low, double high) {
        double size = step.doubleValue();
        return low / size == StrictMath.rint(low / size) && high / size == StrictMath.rint(high / size);
    }
}
