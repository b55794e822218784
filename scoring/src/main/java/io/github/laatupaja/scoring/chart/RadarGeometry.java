// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

/**
 * Where everything of a radar is. The axes' numbers stand around it; where there is no room for all of them side by
 * side, they take turns further out.
 *
 * @param axes how many axes
 * @param centre the middle
 * @param radius the length of an axis
 * @param badge the radius of the circle around a number
 * @param rows how many rows of numbers take turns: 1 or 2, and a third one for the last of an odd number
 */
record RadarGeometry(int axes, Point centre, double radius, double badge, int rows) {
    private static final double BETWEEN = 7;
    private static final double BADGE = 11;
    private static final double SMALL_BADGE = 9;

    /** {@return the largest radar in a square} */
    static RadarGeometry in(double room, Point corner, int axes) {
        Point centre = corner.plus(room / 2, room / 2);
        RadarGeometry one = new RadarGeometry(axes, centre, room / 2 - BETWEEN - 2 * BADGE, BADGE, 1);
        if (one.distance() >= 2 * BADGE + 1) {
            return one;
        }
        int rows = axes % 2 == 0 ? 2 : 3;
        double around = BETWEEN + 2 * SMALL_BADGE * rows + 2 * (rows - 1);
        return new RadarGeometry(axes, centre, room / 2 - around, SMALL_BADGE, rows);
    }

    // from the middle of one number to that of the next
    private double distance() {
        return 2 * (radius + BETWEEN + badge) * StrictMath.sin(StrictMath.PI / axes);
    }

    /** {@return a place on an axis, from 0 in the middle to 1 at its end} */
    Point point(int axis, double share) {
        return at(axis, share * radius);
    }

    /** {@return the middle of an axis's number} */
    Point number(int axis) {
        boolean isOdd = rows == 3 && axis == axes - 1;
        int row = rows == 1 ? 0 : isOdd ? 2 : axis % 2;
        return at(axis, radius + BETWEEN + badge + row * (2 * badge + 2));
    }

    /** {@return where the lowest number ends} */
    double bottom() {
        double bottom = 0;
        for (int i = 0; i < axes; i++) {
            bottom = Math.max(bottom, number(i).y() + badge);
        }
        return bottom;
    }

    /** {@return the way to the right of an axis, as seen from the middle} */
    Point across(int axis, double length) {
        return new Point(length * StrictMath.cos(angle(axis)), length * StrictMath.sin(angle(axis)));
    }

    private Point at(int axis, double length) {
        return centre.plus(length * StrictMath.sin(angle(axis)), -length * StrictMath.cos(angle(axis)));
    }

    private double angle(int axis) {
        return 2 * StrictMath.PI * axis / axes;
    }
}
