// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.util.ArrayList;
import java.util.List;

/** What a radar is read against: lines of equal values with the values, axes and their numbers. */
record RadarGrid(Plot plot, RadarGeometry geometry) {
    private static final double BESIDE = 7;

    void draw(Canvas canvas) {
        for (Tick tick : plot.ruler().ticks(plot.language())) {
            canvas.add(ring(tick.place()));
        }
        for (int i = 0; i < geometry.axes(); i++) {
            canvas.add(line(Shapes.line(geometry.point(i, 0), geometry.point(i, 1))));
        }
        for (int i = 0; i < geometry.axes(); i++) {
            number(canvas, i);
        }
    }

    /** Writes the values, from the outermost inwards, where they have room; lines may cross but not hide them. */
    void drawLabels(Canvas canvas) {
        List<Tick> ticks = plot.ruler().ticks(plot.language());
        double free = Double.MAX_VALUE;
        for (int i = ticks.size() - 1; i >= 0; i--) {
            double distance = ticks.get(i).place() * geometry.radius();
            if (distance + TextStyle.TICK.lineHeight() <= free && isClearOfNumbers(ticks.get(i))) {
                canvas.add(label(ticks.get(i)));
                free = distance;
            }
        }
    }

    private Element ring(double place) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < geometry.axes(); i++) {
            corners.add(geometry.point(i, place));
        }
        return line(Shapes.polygon(corners).with("fill", "none"));
    }

    private static Element line(Element shape) {
        return shape.with("stroke", TextStyle.LINE).with("stroke-width", 1);
    }

    private void number(Canvas canvas, int axis) {
        Badge badge = new Badge(axis + 1, plot.items().get(axis).hasGap(), geometry.badge());
        badge.draw(canvas, geometry.number(axis));
    }

    // to the left of the first axis
    private Point foot(Tick tick) {
        return geometry.point(0, tick.place()).plus(-BESIDE, TextStyle.TICK.halfCapital());
    }

    private boolean isClearOfNumbers(Tick tick) {
        Point foot = foot(tick);
        double width = TextStyle.TICK.width(tick.label());
        for (int i = 0; i < geometry.axes(); i++) {
            Point number = geometry.number(i);
            double x = Math.max(foot.x() - width, Math.min(number.x(), foot.x()));
            double y = Math.max(foot.y() - 2 * TextStyle.TICK.halfCapital(), Math.min(number.y(), foot.y()));
            if (StrictMath.hypot(number.x() - x, number.y() - y) <= geometry.badge()) {
                return false;
            }
        }
        return true;
    }

    private Element label(Tick tick) {
        return TextStyle.TICK
                .draw(tick.label(), foot(tick).x(), foot(tick).y())
                .with("text-anchor", "end")
                .with("stroke", TextStyle.WHITE)
                .with("stroke-width", 3)
                .with("paint-order", "stroke");
    }
}
