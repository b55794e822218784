// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

/**
 * The number of an axis in a circle; a hollow one where some score has no value on it.
 *
 * @param number from 1
 * @param isHollow whether a score is lacking there
 * @param radius of the circle
 */
record Badge(int number, boolean isHollow, double radius) {
    private static final double LEAST_FOR_LARGE = 10;

    void draw(Canvas canvas, Point middle) {
        canvas.add(Shapes.circle(middle, radius - 0.5)
                .with("fill", isHollow ? TextStyle.WHITE : TextStyle.MUTED)
                .with("stroke", TextStyle.MUTED)
                .with("stroke-width", 1)
                .with("stroke-dasharray", isHollow ? "3 2" : "none"));
        TextStyle style = radius < LEAST_FOR_LARGE ? TextStyle.SMALL_BADGE : TextStyle.BADGE;
        Element text = style.draw(Integer.toString(number), middle.x(), middle.y() + style.halfCapital())
                .with("text-anchor", "middle");
        canvas.add(isHollow ? text.with("fill", TextStyle.INK) : text);
    }
}
