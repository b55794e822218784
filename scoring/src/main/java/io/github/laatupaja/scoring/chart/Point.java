// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A place in a picture, to the right and down. */
record Point(double x, double y) {
    Point plus(double right, double down) {
        return new Point(x + right, y + down);
    }

    /** {@return both numbers with a point and two decimals, whatever the locale, as {@code 180.00,42.00}} */
    @Override
    public String toString() {
        return text(x) + "," + text(y);
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
