// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.ScoreNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What all places in a chart are measured with. Where the same was possible for all that is shown, values are measured
 * as they are, in the units of the scale; otherwise, as with sums, each by its share of what was possible for it, if that is known of all.
 *
 * @param isShare whether shares are measured
 * @param lowest what lies at the lower end, at or below every value and bound
 * @param highest what lies at the upper end, at or above every value and bound
 */
record Ruler(boolean isShare, ExactNumber lowest, ExactNumber highest) {
    /** {@return the ruler for parts of one score or of several} */
    static Ruler over(List<ScoreNode> nodes) {
        boolean isShare = hasRanges(nodes) && !isSamePossible(nodes);
        List<ExactNumber> all = new ArrayList<>();
        if (isShare) {
            all.add(ExactNumber.ZERO);
            all.add(ExactNumber.ONE);
        }
        for (ScoreNode node : nodes) {
            Stream.of(node.minimum(), node.maximum(), value(node))
                    .flatMap(Optional::stream)
                    .forEach(number -> all.add(measured(isShare, node, number)));
            bounds(node).ifPresent(bounds -> {
                all.add(measured(isShare, node, bounds.lowest()));
                all.add(measured(isShare, node, bounds.highest()));
            });
        }
        return new Ruler(
                isShare,
                all.stream().min(ExactNumber::compareTo).orElseThrow(),
                all.stream().max(ExactNumber::compareTo).orElseThrow());
    }

    /** {@return whether it is known of all there is to draw what was possible} */
    private static boolean hasRanges(List<ScoreNode> nodes) {
        return nodes.stream()
                .filter(node -> Stream.of(node.minimum(), node.maximum(), value(node), bounds(node))
                        .anyMatch(Optional::isPresent))
                .allMatch(node -> node.minimum().isPresent() && node.maximum().isPresent());
    }

    private static boolean isSamePossible(List<ScoreNode> nodes) {
        List<ScoreNode> asked =
                nodes.stream().filter(node -> node.minimum().isPresent()).toList();
        return !asked.isEmpty()
                && asked.stream().map(ScoreNode::minimum).distinct().count() == 1
                && asked.stream().map(ScoreNode::maximum).distinct().count() == 1;
    }

    /** {@return the score to draw: none where it is withheld or missing, even if a method counts it as something} */
    static Optional<ExactNumber> value(ScoreNode node) {
        return node.state() == NodeState.SCORED ? node.value() : Optional.empty();
    }

    /** {@return the bounds to draw; none where nothing is missing, and none of what is withheld: they could tell it} */
    static Optional<Bounds> bounds(ScoreNode node) {
        return node.state() == NodeState.WITHHELD
                ? Optional.empty()
                : node.bounds().filter(bounds -> !bounds.isPoint());
    }

    /** {@return where a number of a part lies, from 0 at the lower end to 1 at the upper} */
    double place(ScoreNode node, ExactNumber number) {
        return place(measured(isShare, node, number).doubleValue());
    }

    private double place(double measured) {
        double range = range();
        return range == 0 ? 1 : (measured - lowest.doubleValue()) / range;
    }

    private double range() {
        return highest.minus(lowest).doubleValue();
    }

    /** {@return where bars start: at 0 where there is one on both sides, otherwise at the lower end} */
    double base() {
        return lowest.signum() < 0 && highest.signum() > 0 ? place(0) : 0;
    }

    private static ExactNumber measured(boolean isShare, ScoreNode node, ExactNumber number) {
        if (!isShare) {
            return number;
        }
        ExactNumber least = node.minimum().orElseThrow();
        ExactNumber range = node.maximum().orElseThrow().minus(least);
        return range.signum() == 0 ? ExactNumber.ONE : number.minus(least).dividedBy(range);
    }

    Numbers numbers(Language language) {
        return new Numbers(language, isShare ? 1 : range());
    }

    /** {@return the values to mark, from the lower end to the upper, at most eight} */
    List<Tick> ticks(Language language) {
        Numbers numbers = numbers(language);
        return Tick.values(lowest, highest).stream()
                .map(value -> new Tick(
                        place(value.doubleValue()), isShare ? numbers.percent(value) : numbers.shortest(value)))
                .toList();
    }
}
