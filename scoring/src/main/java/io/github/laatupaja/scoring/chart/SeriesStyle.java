// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How one of several scores is told from the others: by marker, dash and colour.
 *
 * <p>The colours are those of Okabe and Ito's palette, made for every kind of colour vision (Okabe M., Ito K.: Color
 * Universal Design, 2002, 2008), that stand out from white by 3:1 or more: its orange, sky blue and yellow do not.
 */
enum SeriesStyle {
    CIRCLE("#0072b2", ""),
    SQUARE("#d55e00", "8 4", -0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85),
    TRIANGLE("#009e73", "2 4", 0, -1.15, 1.1, 0.8, -1.1, 0.8),
    DIAMOND("#cc79a7", "12 4 2 4", 0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0),
    STAR("#000000", "16 5", 0, -1.3, 0.35, -0.35, 1.3, 0, 0.35, 0.35, 0, 1.3, -0.35, 0.35, -1.3, 0, -0.35, -0.35);

    private final String colour;
    private final String dash;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final double[] corners; // x, y and so on around the middle; none for a circle

    SeriesStyle(String colour, String dash, double... corners) {
        this.colour = colour;
        this.dash = dash;
        this.corners = corners;
    }

    /** {@return how the score in a place is drawn} */
    static SeriesStyle of(int place) {
        return values()[place];
    }

    /** {@return the colour, as {@code #0072b2}} */
    String colour() {
        return colour;
    }

    /** Gives a line its colour and dash. */
    Element stroked(Element line) {
        line.with("stroke", colour).with("stroke-width", 2.5);
        return dash.isEmpty() ? line : line.with("stroke-dasharray", dash);
    }

    Element marker(Point at, double radius) {
        Element marker = corners.length == 0 ? Shapes.circle(at, radius) : Shapes.polygon(corners(at, radius));
        return marker.with("fill", colour).with("stroke", TextStyle.WHITE).with("stroke-width", 1.5);
    }

    private List<Point> corners(Point at, double radius) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners.length; i += 2) {
            points.add(new Point(at.x() + radius * corners[i], at.y() + radius * corners[i + 1]));
        }
        return points;
    }
}
