// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.examples.report.CriterionEntry;
import io.github.laatupaja.examples.report.GroupEntry;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.ScoreNode;
import java.util.List;

/** Every group with its score and why it is what it is, and under it its criteria with their answers. */
final class CriteriaPart {
    private static final int OUTERMOST_HEADING = 2;

    private final ScoredAssessment scored;
    private final Localizer localizer;
    private final PageElements parts;
    private final CriterionCard card;

    CriteriaPart(ScoredAssessment scored, TermMarks terms, Localizer localizer) {
        this.scored = scored;
        this.localizer = localizer;
        this.parts = new PageElements(localizer);
        this.card = new CriterionCard(scored, terms, localizer);
    }

    HtmlElement element() {
        HtmlElement criteria =
                parts.section("criteria", ProgramText.CRITERIA).add(hint(), whole(), reasons(scored.total()));
        criteria.add(cards(OUTERMOST_HEADING + 1, scored.topEntries()));
        for (GroupEntry heading : scored.headings()) {
            int level = OUTERMOST_HEADING + heading.depth();
            criteria.add(title(level, heading)).add(reasons(heading.node())).add(cards(level + 1, heading.entries()));
        }
        return criteria;
    }

    private HtmlElement hint() {
        return parts.paragraph(ProgramText.REASONS_NOTE).with("class", "hint");
    }

    private HtmlElement whole() {
        ScoreNode total = scored.total();
        return HtmlElement.of("p", localizer.text(ProgramText.WHOLE) + ": " + localizer.score(total))
                .with("class", "whole");
    }

    private HtmlElement title(int level, GroupEntry heading) {
        return PageElements.heading(level)
                .with("class", "group depth-" + heading.depth())
                .add(
                        parts.text("span", heading.group().title()),
                        HtmlElement.of("span", localizer.score(heading.node())).with("class", "value"));
    }

    private HtmlElement reasons(ScoreNode node) {
        List<HtmlElement> reasons = node.reasons().stream()
                .map(reason -> HtmlElement.of("li", reason.text(localizer.language())))
                .toList();
        return PageElements.list(reasons).with("class", "reasons");
    }

    private List<HtmlElement> cards(int level, List<CriterionEntry> entries) {
        return entries.stream().map(entry -> card.element(level, entry)).toList();
    }
}
