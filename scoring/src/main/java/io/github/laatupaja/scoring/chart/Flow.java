// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Short texts one after the other, each behind a mark of its own, in as many rows as they need.
 *
 * @param style what the texts look like
 * @param markWidth the room for a mark
 * @param width the room for a row
 */
record Flow(TextStyle style, double markWidth, double width) {
    private static final double BETWEEN = 16;

    /**
     * A text in its place.
     *
     * @param corner the left upper corner of its mark
     * @param lines the text
     */
    record Cell(Point corner, List<String> lines) {}

    /** {@return each text in its place; a text wider than a row is wrapped} */
    List<Cell> cells(List<String> texts, double x, double top) {
        List<Cell> cells = new ArrayList<>();
        double right = x;
        double y = top;
        double bottom = top;
        for (String text : texts) {
            List<String> lines = Wrapping.lines(text, style, width - markWidth);
            double needed =
                    markWidth + lines.stream().mapToDouble(style::width).max().orElse(0);
            if (right > x && right + needed > x + width) {
                right = x;
                y = bottom;
            }
            cells.add(new Cell(new Point(right, y), lines));
            right += needed + BETWEEN;
            bottom = Math.max(bottom, y + lines.size() * style.lineHeight());
        }
        return cells;
    }

    /** {@return where the lowest text ends} */
    double bottom(List<Cell> cells, double top) {
        return cells.stream()
                .mapToDouble(cell -> cell.corner().y() + cell.lines().size() * style.lineHeight())
                .max()
                .orElse(top);
    }

    /** Writes a text of these, without its mark. */
    void draw(Canvas canvas, Cell cell) {
        canvas.add(style.draw(
                cell.lines(), cell.corner().x() + markWidth, cell.corner().y()));
    }

    /** {@return the middle of a mark's room} */
    Point middle(Cell cell, double across) {
        return cell.corner().plus(across, style.lineHeight() / 2 + 1);
    }
}
