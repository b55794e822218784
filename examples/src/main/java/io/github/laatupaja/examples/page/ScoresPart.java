// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.examples.report.GroupEntry;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ScoreNode;

/** The scores: the whole's in large, the sections' as charts, and all of them as a table. */
final class ScoresPart {
    private final ScoredAssessment scored;
    private final Localizer localizer;
    private final PageElements parts;

    ScoresPart(ScoredAssessment scored, Localizer localizer) {
        this.scored = scored;
        this.localizer = localizer;
        this.parts = new PageElements(localizer);
    }

    HtmlElement element() {
        return parts.section("scores", ProgramText.SCORES)
                .add(total())
                .add(new SectionCharts(scored, localizer).elements())
                .add(table())
                .add(parts.paragraph(ProgramText.BOUNDS_NOTE).with("class", "hint"));
    }

    private HtmlElement total() {
        ScoreNode total = scored.total();
        HtmlElement shown = HtmlElement.of("p")
                .with("class", "total")
                .add(
                        HtmlElement.of("span", localizer.text(ProgramText.WHOLE))
                                .with("class", "label"),
                        HtmlElement.of("strong", localizer.score(total)));
        total.bounds()
                .ifPresent(bounds -> shown.add(
                        HtmlElement.of("span", localizer.text(ProgramText.BOUNDS_ARE, localizer.bounds(bounds)))
                                .with("class", "bounds")));
        return shown;
    }

    private HtmlElement table() {
        HtmlElement body = HtmlElement.of("tbody")
                .add(row(0, HtmlElement.of("span", localizer.text(ProgramText.WHOLE)), scored.total()));
        for (GroupEntry heading : scored.headings()) {
            HtmlElement title = parts.text("span", heading.group().title());
            body.add(row(heading.depth(), title, heading.node()));
        }
        return HtmlElement.of("table")
                .add(HtmlElement.of("caption", localizer.text(ProgramText.SCORES)))
                .add(HtmlElement.of("thead").add(head()))
                .add(body);
    }

    private HtmlElement head() {
        return HtmlElement.of("tr")
                .add(
                        column(ProgramText.CRITERIA_UNDER),
                        column(ProgramText.SCORE),
                        column(ProgramText.BOUNDS),
                        column(ProgramText.RATED),
                        column(ProgramText.SHARE_RATED));
    }

    private HtmlElement column(ProgramText title) {
        return HtmlElement.of("th", localizer.text(title)).with("scope", "col");
    }

    private HtmlElement row(int depth, HtmlElement title, ScoreNode node) {
        Coverage coverage = node.coverage();
        return HtmlElement.of("tr")
                .with("class", "depth-" + depth)
                .add(
                        HtmlElement.of("th").with("scope", "row").add(title),
                        cell(ProgramText.SCORE, localizer.score(node)),
                        cell(
                                ProgramText.BOUNDS,
                                node.bounds().map(localizer::bounds).orElse("–")),
                        cell(ProgramText.RATED, coverage.rated() + "/" + coverage.asked()),
                        cell(
                                ProgramText.SHARE_RATED,
                                coverage.share().map(localizer::percent).orElse("–")));
    }

    private HtmlElement cell(ProgramText column, String text) {
        return HtmlElement.of("td", text).with("data-label", localizer.text(column));
    }
}
