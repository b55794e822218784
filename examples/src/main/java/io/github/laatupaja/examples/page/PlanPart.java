// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.assessment.DevelopmentPlan;
import io.github.laatupaja.assessment.PlannedAction;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.List;

/** The actions that the workshop plans. */
record PlanPart(ScoredAssessment scored, PageElements elements) {
    /** {@return the part; empty if there is no plan} */
    List<HtmlElement> section() {
        List<PlannedAction> actions =
                scored.assessment().plan().map(DevelopmentPlan::actions).orElse(List.of());
        return actions.isEmpty()
                ? List.of()
                : List.of(elements.section("plan", ProgramText.PLAN)
                        .add(elements.hint(ProgramText.PLAN_NOTE), table(actions)));
    }

    private HtmlElement table(List<PlannedAction> actions) {
        return elements.table(
                ProgramText.PLAN,
                List.of(ProgramText.ACTION, ProgramText.CRITERIA, ProgramText.RESPONSIBLE, ProgramText.DUE),
                actions.stream().map(this::row).toList());
    }

    private HtmlElement row(PlannedAction action) {
        return HtmlElement.of("tr")
                .add(
                        HtmlElement.of("th", action.action())
                                .with("scope", "row")
                                .with("class", "written"),
                        elements.cell(ProgramText.CRITERIA, PageElements.links("td", action.criteria())),
                        elements.cell(
                                ProgramText.RESPONSIBLE, action.responsible().orElse(Localizer.NONE)),
                        elements.cell(ProgramText.DUE, elements.localizer().date(action.due())));
    }
}
