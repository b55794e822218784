// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A radar with numbered axes, and beside or under it what the numbers stand for. An axis without a score has no point,
 * its number is hollow, and the line around has a gap there.
 */
final class Radar {
    static final int FEWEST_AXES = 3;
    static final int MOST_AXES = 60;

    private static final double WIDE = 640; // from here on a short key stands beside the radar
    private static final int FEW = 12;
    private static final double PART = 0.42; // of the width, for the radar
    private static final double MOST_ROOM = 460;
    private static final double GAP = 20;

    private final Plot plot;
    private final int width;

    Radar(Plot plot, int width) {
        this.plot = plot;
        this.width = width;
    }

    static boolean takes(int axes) {
        return axes >= FEWEST_AXES && axes <= MOST_AXES;
    }

    /** {@return where its bottom is} */
    double draw(Canvas canvas, double top) {
        double inner = width - 2 * Drawing.MARGIN;
        boolean isBeside = width >= WIDE && plot.items().size() <= FEW;
        double room = Math.min(isBeside ? inner * PART : inner, MOST_ROOM);
        double left = isBeside ? Drawing.MARGIN : (width - room) / 2;
        RadarGeometry geometry =
                RadarGeometry.in(room, new Point(left, top), plot.items().size());
        draw(canvas, geometry);
        return isBeside
                ? drawKey(canvas, left + room + GAP, top, geometry.bottom())
                : new Key(plot, Drawing.MARGIN, inner).draw(canvas, geometry.bottom() + GAP);
    }

    // in the middle of the radar's height
    private double drawKey(Canvas canvas, double left, double top, double bottom) {
        Key key = new Key(plot, left, width - Drawing.MARGIN - left);
        double lower = Math.max(0, (bottom - top - key.height()) / 2);
        return Math.max(bottom, key.draw(canvas, top + lower));
    }

    // lines below markers, and these below spans, which they would hide where a score could lie near where it is
    private void draw(Canvas canvas, RadarGeometry geometry) {
        RadarGrid grid = new RadarGrid(plot, geometry);
        List<RadarSeries> series = IntStream.range(0, plot.names().size())
                .mapToObj(score -> new RadarSeries(plot, geometry, score))
                .toList();
        grid.draw(canvas);
        series.forEach(one -> one.drawLine(canvas));
        grid.drawLabels(canvas);
        series.forEach(one -> one.drawMarkers(canvas));
        series.forEach(one -> one.drawSpans(canvas));
    }
}
