// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.scoring.ScoreNode;
import io.github.laatupaja.scoring.chart.Element;

/** A small bar beside a rating, for the eye alone: it says nothing that the rating does not. */
final class RatingBar {
    private static final double WIDTH = 100;
    private static final double HEIGHT = 10;

    private RatingBar() {}

    /** {@return a bar as full as a rated criterion's score is of what was possible} */
    static Element of(ScoreNode criterion) {
        double share = criterion.share().map(it -> it.doubleValue()).orElse(0.0);
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "bar")
                .with("viewBox", "0 0 " + (int) WIDTH + " " + (int) HEIGHT)
                .with("preserveAspectRatio", "none")
                .with("aria-hidden", "true")
                .add(part("bar-whole", WIDTH), part("bar-full", share * WIDTH));
    }

    private static Element part(String kind, double length) {
        return Element.of("rect")
                .with("class", kind)
                .with("x", 0)
                .with("y", 0)
                .with("width", length)
                .with("height", HEIGHT);
    }
}
