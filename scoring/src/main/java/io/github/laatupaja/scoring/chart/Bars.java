// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.util.List;

/** Rows of bars: the label beside them, or above them where there is little room; the numbers at their right. */
final class Bars {
    private static final double WIDE = 640; // from here on labels stand beside the bars
    private static final double LABELS = 0.36; // of the width, at most
    private static final double NUMBERS = 0.42; // of the room for bars and numbers, at most
    private static final double GAP = 12;
    private static final double MARK = 18;
    private static final double BETWEEN_ROWS = 14;

    private final Plot plot;
    private final boolean isWide;
    private final double labelWidth;
    private final double numberWidth;
    private final BarStrip strip;

    Bars(Plot plot, int width) {
        this.plot = plot;
        this.isWide = width >= WIDE;
        double inner = width - 2 * Drawing.MARGIN;
        this.labelWidth = isWide ? Math.min(inner * LABELS, widestLabel()) : inner;
        double mark = plot.isComparison() ? MARK : 0;
        double left = Drawing.MARGIN + mark + (isWide ? labelWidth + GAP : 0);
        double room = width - Drawing.MARGIN - left;
        this.numberWidth = Math.min(room * NUMBERS, widestNumber());
        this.strip = new BarStrip(plot, left, room - numberWidth - GAP);
    }

    private double widestLabel() {
        return plot.items().stream()
                .mapToDouble(item -> TextStyle.NAME.width(item.label()))
                .max()
                .orElse(0);
    }

    private double widestNumber() {
        return plot.items().stream()
                .flatMap(item -> item.marks().stream())
                .mapToDouble(mark -> TextStyle.VALUE.width(mark.text()))
                .max()
                .orElse(0);
    }

    /** {@return where their bottom is} */
    double draw(Canvas canvas, double top) {
        double y = isWide ? strip.drawScale(canvas, top) : top;
        for (int i = 0; i < plot.items().size(); i++) {
            y = draw(canvas, i, y + (i == 0 ? 0 : BETWEEN_ROWS));
        }
        return y;
    }

    private double draw(Canvas canvas, int row, double top) {
        Item item = plot.items().get(row);
        double labelBottom = canvas.text(item.label(), TextStyle.NAME, Drawing.MARGIN, top, labelWidth);
        double y = isWide ? top : belowLabel(canvas, row, labelBottom + 2);
        for (int i = 0; i < item.marks().size(); i++) {
            y = draw(canvas, i, item.marks().get(i), y) + 2;
        }
        return Math.max(labelBottom, y);
    }

    // the scale belongs right above bars: where labels lie between, above those of the first
    private double belowLabel(Canvas canvas, int row, double top) {
        return row == 0 ? strip.drawScale(canvas, top) : top;
    }

    private double draw(Canvas canvas, int score, Mark mark, double top) {
        List<String> lines = Wrapping.lines(mark.text(), TextStyle.VALUE, numberWidth);
        double height = lines.size() * TextStyle.VALUE.lineHeight();
        strip.drawBar(canvas, score, mark, top + height / 2);
        canvas.add(TextStyle.VALUE.draw(lines, strip.right() + GAP, top));
        return top + height;
    }
}
