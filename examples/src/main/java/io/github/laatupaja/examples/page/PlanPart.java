// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.assessment.DevelopmentPlan;
import io.github.laatupaja.assessment.PlannedAction;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.List;

/** What the workshop means to do, apart from what it does. */
final class PlanPart {
    private final ScoredAssessment scored;
    private final Localizer localizer;
    private final PageElements parts;

    PlanPart(ScoredAssessment scored, Localizer localizer) {
        this.scored = scored;
        this.localizer = localizer;
        this.parts = new PageElements(localizer);
    }

    /** {@return the part; nothing where there is no plan} */
    List<HtmlElement> elements() {
        List<PlannedAction> actions =
                scored.assessment().plan().map(DevelopmentPlan::actions).orElse(List.of());
        return actions.isEmpty()
                ? List.of()
                : List.of(parts.section("plan", ProgramText.PLAN)
                        .add(parts.paragraph(ProgramText.PLAN_NOTE).with("class", "hint"), table(actions)));
    }

    private HtmlElement table(List<PlannedAction> actions) {
        HtmlElement head = HtmlElement.of("tr");
        for (ProgramText title :
                List.of(ProgramText.ACTION, ProgramText.CRITERIA, ProgramText.RESPONSIBLE, ProgramText.DUE)) {
            head.add(HtmlElement.of("th", localizer.text(title)).with("scope", "col"));
        }
        return HtmlElement.of("table")
                .add(HtmlElement.of("caption", localizer.text(ProgramText.PLAN)))
                .add(HtmlElement.of("thead").add(head))
                .add(HtmlElement.of("tbody").add(actions.stream().map(this::row).toList()));
    }

    private HtmlElement row(PlannedAction action) {
        HtmlElement criteria =
                PageElements.criteria("td", action.criteria()).with("data-label", localizer.text(ProgramText.CRITERIA));
        return HtmlElement.of("tr")
                .add(HtmlElement.of("th", action.action()).with("scope", "row").with("class", "written"))
                .add(
                        criteria,
                        cell(ProgramText.RESPONSIBLE, action.responsible().orElse("–")),
                        cell(ProgramText.DUE, action.due().map(localizer::date).orElse("–")));
    }

    private HtmlElement cell(ProgramText column, String text) {
        return HtmlElement.of("td", text).with("data-label", localizer.text(column));
    }
}
