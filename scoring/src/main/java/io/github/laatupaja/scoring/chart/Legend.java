// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.util.List;

/**
 * Which score is drawn how; nothing for a score without a name.
 *
 * @param plot what the chart says
 * @param hasLines whether lines are told from each other too
 */
record Legend(Plot plot, boolean hasLines) {
    private static final double SAMPLE = 54;
    private static final double HALF = 23;
    private static final double MARK = 20;
    private static final double RADIUS = 5;
    private static final double BELOW = 8;

    /** {@return where its bottom is} */
    double draw(Canvas canvas, double x, double top, double width) {
        List<String> names = plot.names();
        if (names.get(0).isEmpty()) {
            return top;
        }
        double room = hasLines ? SAMPLE : MARK;
        Flow flow = new Flow(TextStyle.VALUE, room, width);
        List<Flow.Cell> cells = flow.cells(names, x, top);
        for (int i = 0; i < cells.size(); i++) {
            Point middle = flow.middle(cells.get(i), (room - 6) / 2);
            if (hasLines) {
                canvas.add(SeriesStyle.of(i).stroked(Shapes.line(middle.plus(-HALF, 0), middle.plus(HALF, 0))));
            }
            canvas.add(SeriesStyle.of(i).marker(middle, RADIUS));
            flow.draw(canvas, cells.get(i));
        }
        return flow.bottom(cells, top) + BELOW;
    }
}
