// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.util.ArrayList;
import java.util.List;

/** What the numbers of a radar's axes stand for, with every score: in one column, or in more where there is room. */
final class Key {
    private static final double COLUMN = 300; // the least width of one
    private static final double BADGE = 11;
    private static final double INDENT = 30;
    private static final double MARK = 16;
    private static final double RADIUS = 4.5;
    private static final double BETWEEN = 12;
    private static final int FEW = 12; // so many stay in one column

    private final Plot plot;
    private final double left;
    private final double width; // of a column, its margin to the next one included
    private final int rows;

    Key(Plot plot, double left, double room) {
        this.plot = plot;
        this.left = left;
        int items = plot.items().size();
        int columns = items <= FEW ? 1 : (int) Math.max(1, room / COLUMN);
        this.rows = (items + columns - 1) / columns;
        this.width = room / columns;
    }

    double height() {
        return draw(new Canvas(), 0);
    }

    /** {@return where its bottom is} */
    double draw(Canvas canvas, double top) {
        double bottom = top;
        double y = top;
        for (int i = 0; i < plot.items().size(); i++) {
            y = i % rows == 0 ? top : y + BETWEEN;
            int column = i / rows;
            y = draw(canvas, i, left + column * width, y);
            bottom = Math.max(bottom, y);
        }
        return bottom;
    }

    private double draw(Canvas canvas, int i, double x, double top) {
        Item item = plot.items().get(i);
        new Badge(i + 1, item.hasGap(), BADGE).draw(canvas, new Point(x + BADGE, top + BADGE - 1));
        double room = width - INDENT - BETWEEN;
        double y = canvas.text(item.label(), TextStyle.NAME, x + INDENT, top, room);
        Flow flow = new Flow(TextStyle.VALUE, plot.isComparison() ? MARK : 0, room);
        List<Flow.Cell> cells = flow.cells(texts(item), x + INDENT, y);
        for (int score = 0; score < cells.size(); score++) {
            if (plot.isComparison()) {
                canvas.add(SeriesStyle.of(score).marker(flow.middle(cells.get(score), RADIUS + 1), RADIUS));
            }
            flow.draw(canvas, cells.get(score));
        }
        return flow.bottom(cells, y);
    }

    private static List<String> texts(Item item) {
        List<String> texts = new ArrayList<>();
        item.marks().forEach(mark -> texts.add(mark.text()));
        return texts;
    }
}
