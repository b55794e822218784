// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scoring.chart.Chart;
import java.util.List;

/** The scores by section, as a radar and as bars, each in two widths; a style sheet shows the one that fits the page. */
record SectionCharts(ScoredAssessment scored, Localizer localizer) {
    private static final int NARROW = 328;
    private static final int WIDE = 720;

    List<HtmlElement> elements() {
        return List.of(figure(Chart.radar(), Chart.radar()), figure(Chart.bars(), Chart.bars()));
    }

    private HtmlElement figure(Chart.Builder narrow, Chart.Builder wide) {
        return HtmlElement.of("figure").add(chart("narrow", narrow.width(NARROW)), chart("wide", wide.width(WIDE)));
    }

    private HtmlElement chart(String width, Chart.Builder chart) {
        return HtmlElement.of("div")
                .with("class", width)
                .add(chart.addScore(scored.score())
                        .title(localizer.text(ProgramText.BY_SECTION))
                        .language(localizer.language())
                        .build());
    }
}
