// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.examples.report.Heading;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.scoring.Coverage;
import io.github.laatupaja.scoring.ScoreNode;
import io.github.laatupaja.scoring.chart.Element;

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

    Element element() {
        return parts.section("scores", Phrase.SCORES)
                .add(total())
                .add(new SectionCharts(scored, words).elements())
                .add(table())
                .add(parts.paragraph(Phrase.BOUNDS_NOTE).with("class", "hint"));
    }

    private Element total() {
        ScoreNode total = scored.total();
        Element shown = Element.of("p")
                .with("class", "total")
                .add(
                        Element.of("span", words.say(Phrase.WHOLE)).with("class", "label"),
                        Element.of("strong", words.score(total)));
        total.bounds()
                .ifPresent(bounds -> shown.add(Element.of("span", words.say(Phrase.BOUNDS_ARE, words.bounds(bounds)))
                        .with("class", "bounds")));
        return shown;
    }

    private Element table() {
        Element body = Element.of("tbody").add(row(0, Element.of("span", words.say(Phrase.WHOLE)), scored.total()));
        for (Heading heading : scored.headings()) {
            Element title = parts.text("span", heading.group().title());
            body.add(row(heading.depth(), title, heading.node()));
        }
        return Element.of("table")
                .add(Element.of("caption", words.say(Phrase.SCORES)))
                .add(Element.of("thead").add(head()))
                .add(body);
    }

    private Element head() {
        return Element.of("tr")
                .add(
                        column(Phrase.CRITERIA_UNDER),
                        column(Phrase.SCORE),
                        column(Phrase.BOUNDS),
                        column(Phrase.RATED),
                        column(Phrase.SHARE_RATED));
    }

    private Element column(Phrase title) {
        return Element.of("th", words.say(title)).with("scope", "col");
    }

    private Element row(int depth, Element title, ScoreNode node) {
        Coverage coverage = node.coverage();
        return Element.of("tr")
                .with("class", "depth-" + depth)
                .add(
                        Element.of("th").with("scope", "row").add(title),
                        cell(Phrase.SCORE, words.score(node)),
                        cell(Phrase.BOUNDS, node.bounds().map(words::bounds).orElse("–")),
                        cell(Phrase.RATED, coverage.rated() + "/" + coverage.asked()),
                        cell(
                                Phrase.SHARE_RATED,
                                coverage.share().map(words::percent).orElse("–")));
    }

    private Element cell(Phrase column, String text) {
        return Element.of("td", text).with("data-label", words.say(column));
    }
}
