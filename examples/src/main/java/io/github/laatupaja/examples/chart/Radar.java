// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.chart;

import io.github.laatupaja.examples.markup.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * A radar chart: an axis for each value, the first one upwards, the others clockwise.
 *
 * <p>An axis without a value has no point, and the line around has a gap there. A span is drawn along its axis. The
 * labels at the ends are meant to be numbers; what they stand for belongs beside the chart, where it has room.
 */
public final class Radar {
    /** The fewest axes that make a chart. */
    public static final int FEWEST_AXES = 3;

    private static final double WIDTH = 360;
    private static final double HEIGHT = 340;
    private static final double RADIUS = 128;
    private static final double LABEL_RADIUS = RADIUS + 24;
    private static final double BADGE = 15;
    private static final double DOT = 4.5;

    private final List<Axis> axes;
    private final List<Ring> rings;

    private Radar(List<Axis> axes, List<Ring> rings) {
        this.axes = axes;
        this.rings = rings;
    }

    /**
     * {@return a radar chart as an SVG element}
     * @param id a name for the chart, unique in its page
     * @param title what it shows
     * @param description what it shows, in full, for those who do not see it
     * @param axes the axes, at least {@link #FEWEST_AXES}
     * @param rings the lines of equal values, innermost first
     * @throws IllegalArgumentException if there are too few axes
     */
    public static Element draw(String id, String title, String description, List<Axis> axes, List<Ring> rings) {
        if (axes.size() < FEWEST_AXES) {
            throw new IllegalArgumentException(
                    "a radar chart of " + axes.size() + " axes, expected at least " + FEWEST_AXES);
        }
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "radar")
                .with("viewBox", "0 0 " + (int) WIDTH + " " + (int) HEIGHT)
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .add(Element.of("title", title).with("id", id + "-title"))
                .add(Element.of("desc", description).with("id", id + "-desc"))
                .add(new Radar(axes, rings).parts());
    }

    private List<Element> parts() {
        List<Element> parts = new ArrayList<>();
        rings.forEach(ring -> parts.add(outline(ring)));
        for (int i = 0; i < axes.size(); i++) {
            parts.add(line(point(i, 0), point(i, 1), "axis"));
        }
        parts.addAll(shape());
        for (int i = 0; i < axes.size(); i++) {
            parts.addAll(span(i));
        }
        for (int i = 0; i < axes.size(); i++) {
            parts.addAll(ends(i));
        }
        rings.forEach(ring -> parts.add(ringLabel(ring)));
        return parts;
    }

    private Element outline(Ring ring) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            corners.add(point(i, ring.share()));
        }
        return polygon(corners, "ring");
    }

    // to the left of the first axis, where neither its line nor its dot is in the way
    private Element ringLabel(Ring ring) {
        Point at = point(0, ring.share());
        return text(new Point(at.x() - 9, at.y() + 4), ring.label(), "ring-label")
                .with("text-anchor", "end");
    }

    private List<Element> shape() {
        List<Point> corners = new ArrayList<>();
        List<Element> lines = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            int next = (i + 1) % axes.size();
            if (hasValue(i)) {
                corners.add(value(i));
            }
            if (hasValue(i) && hasValue(next)) {
                lines.add(line(value(i), value(next), "shape-line"));
            }
        }
        return corners.size() == axes.size() ? List.of(polygon(corners, "shape")) : lines;
    }

    private List<Element> span(int i) {
        Axis.Span span = axes.get(i).span();
        return span.isVisible() ? List.of(line(point(i, span.lowest()), point(i, span.highest()), "span")) : List.of();
    }

    private List<Element> ends(int i) {
        List<Element> ends = new ArrayList<>();
        if (hasValue(i)) {
            ends.add(circle(value(i), DOT, "dot"));
        }
        Point label = point(i, LABEL_RADIUS / RADIUS);
        ends.add(circle(label, BADGE, "badge"));
        ends.add(text(new Point(label.x(), label.y() + 5), axes.get(i).label(), "badge-label")
                .with("text-anchor", "middle"));
        return ends;
    }

    private boolean hasValue(int i) {
        return axes.get(i).share().isPresent();
    }

    private Point value(int i) {
        return point(i, axes.get(i).share().orElseThrow());
    }

    private Point point(int i, double share) {
        double x = WIDTH / 2 + share * RADIUS * StrictMath.sin(angle(i));
        double y = HEIGHT / 2 - share * RADIUS * StrictMath.cos(angle(i));
        return new Point(x, y);
    }

    private double angle(int i) {
        return 2 * StrictMath.PI * i / axes.size();
    }

    private static Element line(Point from, Point to, String kind) {
        return Element.of("line")
                .with("class", kind)
                .with("x1", from.x())
                .with("y1", from.y())
                .with("x2", to.x())
                .with("y2", to.y());
    }

    private static Element circle(Point at, double radius, String kind) {
        return Element.of("circle")
                .with("class", kind)
                .with("cx", at.x())
                .with("cy", at.y())
                .with("r", radius);
    }

    private static Element text(Point at, String text, String kind) {
        return Element.of("text", text).with("class", kind).with("x", at.x()).with("y", at.y());
    }

    private static Element polygon(List<Point> corners, String kind) {
        String points = String.join(" ", corners.stream().map(Point::toString).toList());
        return Element.of("polygon").with("class", kind).with("points", points);
    }
}
