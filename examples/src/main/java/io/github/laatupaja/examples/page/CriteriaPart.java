// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.examples.report.Entry;
import io.github.laatupaja.examples.report.Heading;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.scoring.ScoreNode;
import java.util.List;

/** Every group with its score and why it is what it is, and under it its criteria with their answers. */
final class CriteriaPart {
    private static final int OUTERMOST_HEADING = 2;

    private final ScoredAssessment scored;
    private final Words words;
    private final Parts parts;
    private final CriterionCard card;

    CriteriaPart(ScoredAssessment scored, TermMarks terms, Words words) {
        this.scored = scored;
        this.words = words;
        this.parts = new Parts(words);
        this.card = new CriterionCard(scored, terms, words);
    }

    HtmlElement element() {
        HtmlElement criteria = parts.section("criteria", Phrase.CRITERIA).add(hint(), whole(), reasons(scored.total()));
        criteria.add(cards(OUTERMOST_HEADING + 1, scored.topEntries()));
        for (Heading heading : scored.headings()) {
            int level = OUTERMOST_HEADING + heading.depth();
            criteria.add(title(level, heading)).add(reasons(heading.node())).add(cards(level + 1, heading.entries()));
        }
        return criteria;
    }

    private HtmlElement hint() {
        return parts.paragraph(Phrase.REASONS_NOTE).with("class", "hint");
    }

    private HtmlElement whole() {
        ScoreNode total = scored.total();
        return HtmlElement.of("p", words.say(Phrase.WHOLE) + ": " + words.score(total))
                .with("class", "whole");
    }

    private HtmlElement title(int level, Heading heading) {
        return Parts.heading(level)
                .with("class", "group depth-" + heading.depth())
                .add(
                        parts.text("span", heading.group().title()),
                        HtmlElement.of("span", words.score(heading.node())).with("class", "value"));
    }

    private HtmlElement reasons(ScoreNode node) {
        List<HtmlElement> reasons = node.reasons().stream()
                .map(reason -> HtmlElement.of("li", reason.text(words.language())))
                .toList();
        return Parts.list(reasons).with("class", "reasons");
    }

    private List<HtmlElement> cards(int level, List<Entry> entries) {
        return entries.stream().map(entry -> card.element(level, entry)).toList();
    }
}
