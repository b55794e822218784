// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.ScoreNode;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one score says of one part, ready to draw.
 *
 * @param place where the score lies, from 0 to 1; empty where there is none
 * @param span where it could lie; empty where nothing could change it, or nobody is to know
 * @param text the number or why there is none, with the bounds in brackets
 * @param fullText the same, with the word for bounds
 */
record Mark(OptionalDouble place, Optional<Span> span, String text, String fullText) {
    /** From where to where, each from 0 to 1. */
    record Span(double lowest, double highest) {}

    static Mark of(ScoreNode node, Ruler ruler, Language language) {
        Numbers numbers = ruler.numbers(language);
        String value = text(node, ruler.isShare(), numbers, language);
        Optional<Bounds> bounds = Ruler.bounds(node);
        String between = bounds.map(numbers::between).orElse("");
        return new Mark(
                Ruler.value(node)
                        .map(it -> ruler.place(node, it))
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()),
                bounds.map(it -> new Span(ruler.place(node, it.lowest()), ruler.place(node, it.highest()))),
                bounds.isEmpty() ? value : value + " (" + between + ")",
                bounds.isEmpty() ? value : value + " (" + Wording.BOUNDS.in(language, between) + ")");
    }

    private static String text(ScoreNode node, boolean isShare, Numbers numbers, Language language) {
        if (node.state() != NodeState.SCORED) {
            return node.state().label().in(language);
        }
        String value = numbers.score(node.value().orElseThrow());
        return isShare ? value + "\u00a0/\u00a0" + numbers.score(node.maximum().orElseThrow()) : value;
    }
}
