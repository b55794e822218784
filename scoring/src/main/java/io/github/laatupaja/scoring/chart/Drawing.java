// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import io.github.laatupaja.basics.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A plot laid out for a width: title, legend, the picture and notes, one under the other.
 *
 * @param title what it shows
 * @param width in pixels
 * @param isWanted whether a radar is wanted
 * @param plot what it says
 */
record Drawing(String title, int width, boolean isWanted, Plot plot) {
    static final double MARGIN = 12;
    private static final double GAP = 10;

    Element element() {
        Canvas canvas = new Canvas();
        double bottom = draw(canvas);
        String id = id();
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", width)
                .with("height", bottom)
                .with("viewBox", "0 0 " + width + " " + (int) bottom)
                .with("style", "max-width:100%;height:auto") // no wider than a page, and then in proportion
                .with("font-family", "sans-serif")
                .with("lang", plot.language().value())
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .add(Element.of("title", title).with("id", id + "-title"))
                .add(Element.of("desc", description()).with("id", id + "-desc"))
                .add(Shapes.rectangle(new Point(0, 0), width, bottom).with("fill", TextStyle.WHITE))
                .add(canvas.elements());
    }

    private double draw(Canvas canvas) {
        double room = width - 2 * MARGIN;
        double y = canvas.text(title, TextStyle.TITLE, MARGIN, MARGIN, room) + GAP;
        y = new Legend(plot, isRadar()).draw(canvas, MARGIN, y, room);
        y = isRadar() ? new Radar(plot, width).draw(canvas, y) : new Bars(plot, width).draw(canvas, y);
        y += GAP;
        for (String note : notes()) {
            y = canvas.text(note, TextStyle.NOTE, MARGIN, y, room) + GAP / 2;
        }
        return StrictMath.ceil(y + MARGIN / 2);
    }

    private boolean isRadar() {
        return isWanted && Radar.takes(plot.items().size());
    }

    private List<String> notes() {
        Language language = plot.language();
        List<String> notes = new ArrayList<>();
        if (isWanted && !isRadar()) {
            notes.add(Wording.NO_RADAR.in(
                    language, Radar.FEWEST_AXES, Radar.MOST_AXES, plot.items().size()));
        }
        notes.add(plot.scale());
        if (plot.hasSpan()) {
            notes.add(Wording.WHISKER.in(language));
        }
        if (plot.hasGap()) {
            notes.add((isRadar() ? Wording.GAP : Wording.EMPTY_BAR).in(language));
        }
        return notes;
    }

    String description() {
        Wording kind = isRadar() ? Wording.RADAR : Wording.BARS;
        return kind.in(plot.language()) + ". " + plot.description();
    }

    // unlike charts get unlike names, as a page may hold many; equal ones get the same
    private String id() {
        String all = width + title + description();
        return "chart-" + Integer.toHexString(all.hashCode());
    }
}
