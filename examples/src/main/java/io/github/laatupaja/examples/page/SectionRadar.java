// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.criteria.RatingScale;
import io.github.laatupaja.examples.chart.Axis;
import io.github.laatupaja.examples.chart.Radar;
import io.github.laatupaja.examples.chart.Ring;
import io.github.laatupaja.examples.markup.Element;
import io.github.laatupaja.examples.report.Heading;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.scoring.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The scores by section as a radar chart with numbered axes, and beside it what the numbers stand for. */
final class SectionRadar {
    private static final int MOST_RINGS = 11;

    private final ScoredAssessment scored;
    private final Words words;
    private final List<Heading> sections;

    SectionRadar(ScoredAssessment scored, Words words) {
        this.scored = scored;
        this.words = words;
        this.sections = scored.sections();
    }

    /** {@return the figure; nothing where there are too few sections for a radar chart} */
    List<Element> elements() {
        if (sections.size() < Radar.FEWEST_AXES) {
            return List.of();
        }
        Element chart = Radar.draw("radar", words.say(Phrase.RADAR), description(), axes(), rings());
        Element caption = Element.of("figcaption")
                .add(
                        Element.of("p", words.say(Phrase.RADAR)).with("class", "caption"),
                        Element.of("ol").with("class", "legend").add(legend()),
                        Element.of("p", words.say(Phrase.RADAR_LEGEND)).with("class", "hint"));
        return List.of(Element.of("figure").add(chart, caption));
    }

    private List<Axis> axes() {
        List<Axis> axes = new ArrayList<>();
        for (Heading section : sections) {
            String label = Integer.toString(axes.size() + 1);
            axes.add(new Axis(label, Shares.value(section.node()), Shares.span(section.node())));
        }
        return axes;
    }

    // the levels of the scale where scores are in its units; a method that sums has other units, and no rings
    private List<Ring> rings() {
        RatingScale scale = scored.scale();
        boolean isScale = sections.stream()
                .flatMap(section -> section.node().maximum().stream())
                .allMatch(most -> most.rounded(scale.highest().scale()).compareTo(scale.highest()) == 0);
        Stream<BigDecimal> values = scale.levels().isEmpty() || scale.levels().size() > MOST_RINGS
                ? Stream.of(scale.lowest(), scale.highest())
                : scale.levels().stream().map(level -> level.value());
        return isScale ? values.map(value -> ring(scale, value)).toList() : List.of(new Ring(1, ""));
    }

    private Ring ring(RatingScale scale, BigDecimal value) {
        double lowest = scale.lowest().doubleValue();
        double range = scale.highest().doubleValue() - lowest;
        return new Ring(range == 0 ? 1 : (value.doubleValue() - lowest) / range, words.number(value));
    }

    private List<Element> legend() {
        return sections.stream()
                .map(section -> Element.of("li")
                        .add(
                                Element.of("span", words.say(section.group().title()))
                                        .with("class", "name"),
                                Element.of("span", values(section)).with("class", "value")))
                .toList();
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sections.size(); i++) {
            Heading section = sections.get(i);
            text.append(i + 1)
                    .append(". ")
                    .append(words.say(section.group().title()))
                    .append(": ")
                    .append(values(section))
                    .append(i + 1 < sections.size() ? "; " : ".");
        }
        return text.toString();
    }

    private String values(Heading section) {
        Bounds bounds = section.node().bounds().orElse(null);
        String score = words.score(section.node());
        return bounds == null || bounds.isPoint()
                ? score
                : score + " (" + words.say(Phrase.BOUNDS_ARE, words.bounds(bounds)) + ")";
    }
}
