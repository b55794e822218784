// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.assessment.DevelopmentPlan;
import io.github.laatupaja.assessment.PlannedAction;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.report.Words;
import java.util.List;

/** What the workshop means to do, apart from what it does. */
final class PlanPart {
    private final ScoredAssessment scored;
    private final Words words;
    private final Parts parts;

    PlanPart(ScoredAssessment scored, Words words) {
        this.scored = scored;
        this.words = words;
        this.parts = new Parts(words);
    }

    /** {@return the part; nothing where there is no plan} */
    List<HtmlElement> elements() {
        List<PlannedAction> actions =
                scored.assessment().plan().map(DevelopmentPlan::actions).orElse(List.of());
        return actions.isEmpty()
                ? List.of()
                : List.of(parts.section("plan", Phrase.PLAN)
                        .add(parts.paragraph(Phrase.PLAN_NOTE).with("class", "hint"), table(actions)));
    }

    private HtmlElement table(List<PlannedAction> actions) {
        HtmlElement head = HtmlElement.of("tr");
        for (Phrase title : List.of(Phrase.ACTION, Phrase.CRITERIA, Phrase.RESPONSIBLE, Phrase.DUE)) {
            head.add(HtmlElement.of("th", words.say(title)).with("scope", "col"));
        }
        return HtmlElement.of("table")
                .add(HtmlElement.of("caption", words.say(Phrase.PLAN)))
                .add(HtmlElement.of("thead").add(head))
                .add(HtmlElement.of("tbody").add(actions.stream().map(this::row).toList()));
    }

    private HtmlElement row(PlannedAction action) {
        HtmlElement criteria = Parts.criteria("td", action.criteria()).with("data-label", words.say(Phrase.CRITERIA));
        return HtmlElement.of("tr")
                .add(HtmlElement.of("th", action.action()).with("scope", "row").with("class", "written"))
                .add(
                        criteria,
                        cell(Phrase.RESPONSIBLE, action.responsible().orElse("–")),
                        cell(Phrase.DUE, action.due().map(words::date).orElse("–")));
    }

    private HtmlElement cell(Phrase column, String text) {
        return HtmlElement.of("td", text).with("data-label", words.say(column));
    }
}
