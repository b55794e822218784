// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.ScoreNode;

/** A small bar beside a rating. It shows nothing that the rating does not say, and is hidden from screen readers. */
final class RatingBar {
    private static final ExactNumber WIDTH = ExactNumber.of(100, 1);
    private static final String HEIGHT = "10";
    private static final int DECIMALS = 2;

    private RatingBar() {}

    /** {@return a bar that is filled by the share of the highest possible score that a rated criterion has} */
    static HtmlElement of(ScoreNode criterion) {
        ExactNumber share = criterion.share().orElse(ExactNumber.ZERO);
        return HtmlElement.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "bar")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("preserveAspectRatio", "none")
                .with("aria-hidden", "true")
                .add(part("bar-whole", WIDTH), part("bar-full", share.times(WIDTH)));
    }

    private static HtmlElement part(String kind, ExactNumber width) {
        return HtmlElement.of("rect")
                .with("class", kind)
                .with("x", "0")
                .with("y", "0")
                .with("width", width.rounded(DECIMALS).stripTrailingZeros().toPlainString())
                .with("height", HEIGHT);
    }
}
