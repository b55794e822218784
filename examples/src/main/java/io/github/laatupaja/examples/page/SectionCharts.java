// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.scoring.chart.Chart;
import io.github.laatupaja.scoring.chart.Element;
import java.util.List;

/**
 * The scores by section, as a radar and as bars, each made for a telephone and for a wider page: a style sheet shows the
 * one that fits.
 */
record SectionCharts(ScoredAssessment scored, Words words) {
    private static final int NARROW = 328;
    private static final int WIDE = 720;

    List<Element> elements() {
        return List.of(figure(Chart.radar(), Chart.radar()), figure(Chart.bars(), Chart.bars()));
    }

    private Element figure(Chart.Builder narrow, Chart.Builder wide) {
        return Element.of("figure").add(chart("narrow", narrow.width(NARROW)), chart("wide", wide.width(WIDE)));
    }

    private Element chart(String room, Chart.Builder chart) {
        Element picture = chart.addScore(scored.score())
                .title(words.say(Phrase.BY_SECTION))
                .language(words.language())
                .build()
                .element();
        return Element.of("div").with("class", room).add(picture);
    }
}
