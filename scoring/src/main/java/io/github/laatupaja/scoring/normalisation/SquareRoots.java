// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.normalisation;

import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import java.math.MathContext;

/** Square roots of exact numbers. */
final class SquareRoots {
    private static final MathContext DIGITS = new MathContext(60);

    private SquareRoots() {}

    /** {@return the double nearest to the root of a number that is not negative} */
    static double nearest(ExactNumber number) {
        BigDecimal decimal = new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), DIGITS);
        return decimal.sqrt(DIGITS).doubleValue();
    }
}
