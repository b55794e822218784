// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.examples.report.GroupEntry;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.ScoreNode;
import java.util.ArrayList;
import java.util.List;

/** The scores: the total score in large type, charts of the sections, and a table of all. */
record ScoresPart(ScoredAssessment scored, PageElements elements, Localizer localizer) {
    ScoresPart(ScoredAssessment scored, PageElements elements) {
        this(scored, elements, elements.localizer());
    }

    HtmlElement element() {
        return elements.section("scores", ProgramText.SCORES)
                .add(total())
                .add(new SectionCharts(scored, localizer).elements())
                .add(table(), elements.hint(ProgramText.BOUNDS_NOTE));
    }

    private HtmlElement total() {
        ScoreNode total = scored.total();
        HtmlElement paragraph = HtmlElement.of("p")
                .with("class", "total")
                .add(
                        HtmlElement.of("span", localizer.text(ProgramText.ALL_CRITERIA))
                                .with("class", "label"),
                        HtmlElement.of("strong", localizer.score(total)));
        total.bounds()
                .map(bounds -> localizer.text(ProgramText.BOUNDS_RANGE, localizer.bounds(bounds)))
                .ifPresent(text -> paragraph.add(HtmlElement.of("span", text).with("class", "bounds")));
        return paragraph;
    }

    private HtmlElement table() {
        HtmlElement title = HtmlElement.of("span", localizer.text(ProgramText.ALL_CRITERIA));
        List<HtmlElement> rows = new ArrayList<>(List.of(row(0, title, scored.total())));
        for (GroupEntry group : scored.groups()) {
            rows.add(row(group.depth(), elements.text("span", group.group().title()), group.node()));
        }
        return elements.table(
                ProgramText.SCORES,
                List.of(
                        ProgramText.CRITERIA,
                        ProgramText.SCORE,
                        ProgramText.BOUNDS,
                        ProgramText.RATED,
                        ProgramText.COVERAGE),
                rows);
    }

    private HtmlElement row(int depth, HtmlElement title, ScoreNode node) {
        return HtmlElement.of("tr")
                .with("class", "depth-" + depth)
                .add(
                        HtmlElement.of("th").with("scope", "row").add(title),
                        elements.cell(ProgramText.SCORE, localizer.score(node)),
                        elements.cell(ProgramText.BOUNDS, localizer.bounds(node)),
                        elements.cell(ProgramText.RATED, localizer.rated(node)),
                        elements.cell(
                                ProgramText.COVERAGE,
                                localizer.percent(node.coverage().share())));
    }
}
