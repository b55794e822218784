// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.chart;

import io.github.laatupaja.examples.markup.Element;
import java.util.OptionalDouble;

/** A small bar beside a number, for the eye alone: it says nothing that the number does not. */
public final class Bar {
    private static final double WIDTH = 100;
    private static final double HEIGHT = 10;

    private Bar() {}

    /**
     * {@return a bar as an SVG element}
     * @param share how much of it is full, from 0 to 1; empty if there is no value
     * @param span from where to where the value could move
     */
    public static Element draw(OptionalDouble share, Axis.Span span) {
        Element bar = Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "bar")
                .with("viewBox", "0 0 " + (int) WIDTH + " " + (int) HEIGHT)
                .with("preserveAspectRatio", "none")
                .with("aria-hidden", "true")
                .add(part("bar-whole", 0, 1));
        share.ifPresent(full -> bar.add(part("bar-full", 0, full)));
        if (span.isVisible()) {
            bar.add(part("bar-span", span.lowest(), span.highest() - span.lowest()));
        }
        return bar;
    }

    private static Element part(String kind, double start, double length) {
        boolean isThin = kind.equals("bar-span");
        return Element.of("rect")
                .with("class", kind)
                .with("x", start * WIDTH)
                .with("y", isThin ? HEIGHT * 0.4 : 0)
                .with("width", length * WIDTH)
                .with("height", isThin ? HEIGHT * 0.2 : HEIGHT);
    }
}
