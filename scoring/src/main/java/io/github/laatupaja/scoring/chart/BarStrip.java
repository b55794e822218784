// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.util.List;

/**
 * The room that bars lie in, and the scale above it. A bar ends in a marker, so that the lowest score can be told from
 * none; where there is none, the room is an empty frame.
 *
 * @param plot what the chart says
 * @param left where the lowest value lies
 * @param width how far from there the highest lies
 */
record BarStrip(Plot plot, double left, double width) {
    private static final double HALF = 6; // the height of a bar
    private static final double MARKER = 5;
    private static final double BESIDE = 13;
    private static final double BETWEEN_LABELS = 8;
    private static final double BEYOND = 8;
    private static final String ROOM = "#eef2f3";

    double right() {
        return left + width;
    }

    private double x(double place) {
        return left + place * width;
    }

    /** {@return where the first row may start} */
    double drawScale(Canvas canvas, double top) {
        List<Tick> ticks = plot.ruler().ticks(plot.language());
        Tick last = ticks.get(ticks.size() - 1);
        double free = -BETWEEN_LABELS;
        double end = start(last);
        for (Tick tick : ticks) {
            double start = start(tick);
            double stop = start + TextStyle.TICK.width(tick.label());
            boolean isFree = start >= free + BETWEEN_LABELS && stop + BETWEEN_LABELS <= end;
            if (isFree || tick.equals(last)) {
                canvas.add(TextStyle.TICK.draw(List.of(tick.label()), start, top));
                free = stop;
            }
        }
        return top + TextStyle.TICK.lineHeight() + 2;
    }

    // over its place, and hardly beyond the room
    private double start(Tick tick) {
        double size = TextStyle.TICK.width(tick.label());
        double latest = right() + BEYOND - size;
        return Math.max(left - BEYOND, Math.min(x(tick.place()) - size / 2, latest));
    }

    void drawBar(Canvas canvas, int score, Mark mark, double middle) {
        SeriesStyle style = SeriesStyle.of(score);
        if (plot.isComparison()) {
            canvas.add(style.marker(new Point(left - BESIDE, middle), MARKER));
        }
        canvas.add(room(middle, mark.place().isPresent()));
        for (Tick tick : plot.ruler().ticks(plot.language())) {
            double x = x(tick.place());
            canvas.add(Shapes.line(new Point(x, middle - HALF), new Point(x, middle + HALF))
                    .with("stroke", TextStyle.LINE)
                    .with("stroke-width", 1));
        }
        mark.place().ifPresent(place -> canvas.add(bar(style, place, middle)));
        mark.place().ifPresent(place -> canvas.add(style.marker(new Point(x(place), middle), MARKER)));
        mark.span()
                .ifPresent(span -> canvas.add(Shapes.whisker(
                        new Point(x(span.lowest()), middle), new Point(x(span.highest()), middle), TextStyle.INK)));
    }

    private Element room(double middle, boolean isFilled) {
        Element room = Shapes.rectangle(new Point(left, middle - HALF), width, 2 * HALF);
        return isFilled
                ? room.with("fill", ROOM)
                : room.with("fill", "none").with("stroke", TextStyle.MUTED).with("stroke-dasharray", "4 3");
    }

    private Element bar(SeriesStyle style, double place, double middle) {
        double base = x(plot.ruler().base());
        double start = Math.min(base, x(place));
        return Shapes.rectangle(new Point(start, middle - HALF), Math.abs(x(place) - base), 2 * HALF)
                .with("fill", style.colour())
                .with("fill-opacity", 0.35)
                .with("stroke", style.colour())
                .with("stroke-width", 1.5);
    }
}
