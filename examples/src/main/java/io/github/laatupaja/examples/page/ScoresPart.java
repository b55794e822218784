// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.examples.report.Heading;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.scoring.Coverage;
import io.github.laatupaja.scoring.ScoreNode;

/** The scores: the whole's in large, the sections' as charts, and all of them as a table. */
final class ScoresPart {
    private final ScoredAssessment scored;
    private final Words words;
    private final Parts parts;

    ScoresPart(ScoredAssessment scored, Words words) {
        this.scored = scored;
        this.words = words;
        this.parts = new Parts(words);
    }

    HtmlElement element() {
        return parts.section("scores", Phrase.SCORES)
                .add(total())
                .add(new SectionCharts(scored, words).elements())
                .add(table())
                .add(parts.paragraph(Phrase.BOUNDS_NOTE).with("class", "hint"));
    }

    private HtmlElement total() {
        ScoreNode total = scored.total();
        HtmlElement shown = HtmlElement.of("p")
                .with("class", "total")
                .add(
                        HtmlElement.of("span", words.say(Phrase.WHOLE)).with("class", "label"),
                        HtmlElement.of("strong", words.score(total)));
        total.bounds()
                .ifPresent(bounds ->
                        shown.add(HtmlElement.of("span", words.say(Phrase.BOUNDS_ARE, words.bounds(bounds)))
                                .with("class", "bounds")));
        return shown;
    }

    private HtmlElement table() {
        HtmlElement body =
                HtmlElement.of("tbody").add(row(0, HtmlElement.of("span", words.say(Phrase.WHOLE)), scored.total()));
        for (Heading heading : scored.headings()) {
            HtmlElement title = parts.text("span", heading.group().title());
            body.add(row(heading.depth(), title, heading.node()));
        }
        return HtmlElement.of("table")
                .add(HtmlElement.of("caption", words.say(Phrase.SCORES)))
                .add(HtmlElement.of("thead").add(head()))
                .add(body);
    }

    private HtmlElement head() {
        return HtmlElement.of("tr")
                .add(
                        column(Phrase.CRITERIA_UNDER),
                        column(Phrase.SCORE),
                        column(Phrase.BOUNDS),
                        column(Phrase.RATED),
                        column(Phrase.SHARE_RATED));
    }

    private HtmlElement column(Phrase title) {
        return HtmlElement.of("th", words.say(title)).with("scope", "col");
    }

    private HtmlElement row(int depth, HtmlElement title, ScoreNode node) {
        Coverage coverage = node.coverage();
        return HtmlElement.of("tr")
                .with("class", "depth-" + depth)
                .add(
                        HtmlElement.of("th").with("scope", "row").add(title),
                        cell(Phrase.SCORE, words.score(node)),
                        cell(Phrase.BOUNDS, node.bounds().map(words::bounds).orElse("–")),
                        cell(Phrase.RATED, coverage.rated() + "/" + coverage.asked()),
                        cell(
                                Phrase.SHARE_RATED,
                                coverage.share().map(words::percent).orElse("–")));
    }

    private HtmlElement cell(Phrase column, String text) {
        return HtmlElement.of("td", text).with("data-label", words.say(column));
    }
}
