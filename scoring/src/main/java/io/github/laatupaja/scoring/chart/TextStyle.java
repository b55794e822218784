// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.util.List;

/** What a kind of text looks like in a chart; sizes in pixels. */
enum TextStyle {
    TITLE(18, true, TextStyle.INK),
    NAME(14, false, TextStyle.INK),
    VALUE(13, false, TextStyle.INK),
    NOTE(12, false, TextStyle.MUTED),
    TICK(11, false, TextStyle.MUTED),
    BADGE(12, true, TextStyle.WHITE),
    SMALL_BADGE(10, true, TextStyle.WHITE);

    static final String INK = "#1c2b30";
    static final String MUTED = "#55666d";
    static final String LINE = "#c4d0d3"; // for what only guides the eye
    static final String WHITE = "#ffffff";

    private static final double LINE_HEIGHT = 1.3; // of the size
    private static final double CAPITALS = 0.73; // their height, of the size

    private final double size;
    private final boolean isBold;
    private final String colour;

    TextStyle(double size, boolean isBold, String colour) {
        this.size = size;
        this.isBold = isBold;
        this.colour = colour;
    }

    double width(String text) {
        return GlyphWidths.of(text, size, isBold);
    }

    double lineHeight() {
        return size * LINE_HEIGHT;
    }

    /** {@return how far below the middle of capitals and digits their foot is} */
    double halfCapital() {
        return size * CAPITALS / 2;
    }

    /**
     * {@return a line of text}
     * @param text the line
     * @param x where its anchor is
     * @param baseline where its letters stand
     */
    Element draw(String text, double x, double baseline) {
        return with(Element.of("text", text)).with("x", x).with("y", baseline);
    }

    /** {@return lines of text, the first of which has its top at a height} */
    Element draw(List<String> lines, double x, double top) {
        if (lines.size() == 1) {
            return draw(lines.get(0), x, top + size);
        }
        Element text = with(Element.of("text"));
        for (int i = 0; i < lines.size(); i++) {
            text.add(Element.of("tspan", lines.get(i)).with("x", x).with("y", top + size + i * lineHeight()));
        }
        return text;
    }

    private Element with(Element text) {
        text.with("font-size", size).with("fill", colour);
        return isBold ? text.with("font-weight", "bold") : text;
    }
}
