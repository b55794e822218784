// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What a radar shows of one score.
 *
 * @param plot what the chart says
 * @param geometry where the axes are
 * @param score the score's place among the others
 */
record RadarSeries(Plot plot, RadarGeometry geometry, int score) {
    private static final double MARKER = 5;
    private static final double APART = 6; // between the spans of two scores
    private static final double FAINT = 0.12;

    /** Draws the line around, with a gap at each axis without a score. */
    void drawLine(Canvas canvas) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < geometry.axes(); i++) {
            if (hasPlace(i)) {
                corners.add(point(i));
            }
        }
        if (corners.size() == geometry.axes()) {
            canvas.add(filled(style().stroked(Shapes.polygon(corners))));
        } else {
            drawSides(canvas);
        }
    }

    private void drawSides(Canvas canvas) {
        for (int i = 0; i < geometry.axes(); i++) {
            int next = (i + 1) % geometry.axes();
            if (hasPlace(i) && hasPlace(next)) {
                Element side = style().stroked(Shapes.line(point(i), point(next)));
                canvas.add(side.with("stroke-linecap", "round"));
            }
        }
    }

    // areas over each other would hide what is below
    private Element filled(Element polygon) {
        polygon.with("stroke-linejoin", "round");
        return plot.isComparison()
                ? polygon.with("fill", "none")
                : polygon.with("fill", style().colour()).with("fill-opacity", FAINT);
    }

    /** Draws where the score could lie, along each axis; the spans of several scores lie side by side. */
    void drawSpans(Canvas canvas) {
        for (int i = 0; i < geometry.axes(); i++) {
            int axis = i;
            mark(i).span().ifPresent(span -> drawSpan(canvas, aside(axis, span.lowest()), aside(axis, span.highest())));
        }
    }

    private Point aside(int axis, double place) {
        double offset = (score - (plot.names().size() - 1) / 2.0) * APART;
        Point across = geometry.across(axis, offset);
        return geometry.point(axis, place).plus(across.x(), across.y());
    }

    // a band too, so that it is not taken for a part of the line around
    private void drawSpan(Canvas canvas, Point from, Point to) {
        canvas.add(Shapes.band(from, to, style().colour()));
        String colour = plot.isComparison() ? style().colour() : TextStyle.INK;
        canvas.add(Shapes.whisker(from, to, colour));
    }

    void drawMarkers(Canvas canvas) {
        for (int i = 0; i < geometry.axes(); i++) {
            if (hasPlace(i)) {
                canvas.add(style().marker(point(i), MARKER));
            }
        }
    }

    private SeriesStyle style() {
        return SeriesStyle.of(score);
    }

    private boolean hasPlace(int axis) {
        return mark(axis).place().isPresent();
    }

    private Point point(int axis) {
        return geometry.point(axis, mark(axis).place().orElseThrow());
    }

    private Mark mark(int axis) {
        return plot.items().get(axis).marks().get(score);
    }
}
