// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.util.ArrayList;
import java.util.List;

/** What has been drawn so far, lowest first. Not thread-safe. */
final class Canvas {
    private final List<Element> elements = new ArrayList<>();

    void add(Element element) {
        elements.add(element);
    }

    /**
     * Writes a text, wrapped to a width.
     *
     * @return where its bottom is
     */
    double text(String text, TextStyle style, double x, double top, double width) {
        List<String> lines = Wrapping.lines(text, style, width);
        elements.add(style.draw(lines, x, top));
        return top + lines.size() * style.lineHeight();
    }

    List<Element> elements() {
        return elements;
    }
}
