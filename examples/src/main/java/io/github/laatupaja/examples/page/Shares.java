// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.examples.chart.Axis;
import io.github.laatupaja.scoring.Bounds;
import io.github.laatupaja.scoring.ExactNumber;
import io.github.laatupaja.scoring.ScoreNode;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where a score and its bounds lie between what was lowest and highest possible: the places in a picture. */
final class Shares {
    private Shares() {}

    static OptionalDouble value(ScoreNode node) {
        Optional<ExactNumber> share = node.share();
        return share.isPresent() ? OptionalDouble.of(share.get().doubleValue()) : OptionalDouble.empty();
    }

    static Axis.Span span(ScoreNode node) {
        Bounds bounds = node.bounds().orElse(null);
        if (bounds == null || bounds.isPoint()) {
            return Axis.Span.NONE;
        }
        return new Axis.Span(place(node, bounds.lowest()), place(node, bounds.highest()));
    }

    private static double place(ScoreNode node, ExactNumber number) {
        double lowest = node.minimum().orElseThrow().doubleValue();
        double highest = node.maximum().orElseThrow().doubleValue();
        return (number.doubleValue() - lowest) / (highest - lowest);
    }
}
