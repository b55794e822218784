// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.examples.report.CriterionEntry;
import io.github.laatupaja.examples.report.GroupEntry;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.ScoreNode;
import java.util.List;

/** Every group with its score and the reasons for it, followed by its criteria with their answers. */
record CriteriaPart(ScoredAssessment scored, PageElements elements, CriterionCard card) {
    private static final int OUTERMOST_HEADING = 2;

    CriteriaPart(ScoredAssessment scored, TermMarks terms, PageElements elements) {
        this(scored, elements, new CriterionCard(scored, terms, elements));
    }

    HtmlElement element() {
        HtmlElement criteria = elements.section("criteria", ProgramText.CRITERIA)
                .add(elements.hint(ProgramText.EXPLANATION_NOTE), total(), reasons(scored.total()))
                .add(cards(OUTERMOST_HEADING + 1, scored.topEntries()));
        for (GroupEntry group : scored.groups()) {
            int level = OUTERMOST_HEADING + group.depth();
            criteria.add(title(level, group), reasons(group.node())).add(cards(level + 1, group.criteria()));
        }
        return criteria;
    }

    private HtmlElement total() {
        Localizer localizer = elements.localizer();
        return HtmlElement.of("p", localizer.text(ProgramText.ALL_CRITERIA) + ": " + localizer.score(scored.total()))
                .with("class", "whole");
    }

    private HtmlElement title(int level, GroupEntry group) {
        return PageElements.heading(level)
                .with("class", "group depth-" + group.depth())
                .add(
                        elements.text("span", group.group().title()),
                        HtmlElement.of("span", elements.localizer().score(group.node()))
                                .with("class", "value"));
    }

    private HtmlElement reasons(ScoreNode node) {
        List<HtmlElement> reasons = node.reasons().stream()
                .map(reason ->
                        HtmlElement.of("li", reason.text(elements.localizer().language())))
                .toList();
        return PageElements.list(reasons).with("class", "reasons");
    }

    private List<HtmlElement> cards(int level, List<CriterionEntry> entries) {
        return entries.stream().map(entry -> card.element(level, entry)).toList();
    }
}
