// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.util.List;

/** The few shapes that charts are made of, without colour yet. */
final class Shapes {
    private static final double CAP = 7; // more than a marker's radius, so that none hides it
    private static final double BAND = 8;

    private Shapes() {}

    static Element line(Point from, Point to) {
        return Element.of("line")
                .with("x1", from.x())
                .with("y1", from.y())
                .with("x2", to.x())
                .with("y2", to.y());
    }

    static Element circle(Point at, double radius) {
        return Element.of("circle").with("cx", at.x()).with("cy", at.y()).with("r", radius);
    }

    static Element rectangle(Point corner, double width, double height) {
        return Element.of("rect")
                .with("x", corner.x())
                .with("y", corner.y())
                .with("width", width)
                .with("height", height);
    }

    /** {@return a broad faint line, which lets what is under it through} */
    static Element band(Point from, Point to, String colour) {
        return line(from, to).with("stroke", colour).with("stroke-width", BAND).with("stroke-opacity", 0.3);
    }

    static Element polygon(List<Point> corners) {
        return Element.of("polygon").with("points", joined(corners));
    }

    /** {@return a line with a short stroke across each end, for what lies between two values} */
    static Element whisker(Point from, Point to, String colour) {
        double length = StrictMath.hypot(to.x() - from.x(), to.y() - from.y());
        double x = length == 0 ? 0 : (to.y() - from.y()) / length * CAP;
        double y = length == 0 ? CAP : (from.x() - to.x()) / length * CAP;
        String path = "M" + from.plus(-x, -y) + "L" + from.plus(x, y) + "M" + from + "L" + to + "M" + to.plus(-x, -y)
                + "L" + to.plus(x, y);
        return Element.of("path")
                .with("d", path)
                .with("fill", "none")
                .with("stroke", colour)
                .with("stroke-width", 2);
    }

    private static String joined(List<Point> points) {
        return String.join(" ", points.stream().map(Point::toString).toList());
    }
}
