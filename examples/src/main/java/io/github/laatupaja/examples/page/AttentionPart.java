// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.examples.report.CriterionEntry;
import io.github.laatupaja.examples.report.LowestRatings;
import io.github.laatupaja.examples.report.RatingTexts;
import io.github.laatupaja.examples.report.ReadableFindings;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.List;
import java.util.function.Function;

/** What needs attention: the lowest ratings, missing ratings, criteria that are not applicable, and warnings. */
record AttentionPart(ScoredAssessment scored, TermMarks terms, PageElements elements, RatingTexts ratings) {
    AttentionPart(ScoredAssessment scored, TermMarks terms, PageElements elements) {
        this(scored, terms, elements, new RatingTexts(scored.scale(), elements.localizer()));
    }

    List<HtmlElement> sections() {
        return List.of(lowest(), missing(), notApplicable(), warnings());
    }

    private HtmlElement lowest() {
        LowestRatings lowest = LowestRatings.of(scored);
        return elements.section("lowest", ProgramText.LOWEST_RATINGS)
                .add(
                        HtmlElement.of("p", lowest.note(elements.localizer())).with("class", "hint"),
                        criteria(lowest.entries(), ratings::text));
    }

    private HtmlElement missing() {
        return elements.section("missing", ProgramText.MISSING_RATINGS).add(criteria(scored.missing(), ratings::text));
    }

    private HtmlElement notApplicable() {
        return elements.section("not-applicable", ProgramText.NOT_APPLICABLE_CRITERIA)
                .add(criteria(scored.in(AnswerState.NOT_APPLICABLE), ratings::reason));
    }

    private HtmlElement warnings() {
        List<HtmlElement> warnings = ReadableFindings.of(scored, elements.localizer()).stream()
                .map(finding ->
                        HtmlElement.of("li", finding.text(elements.localizer().language())))
                .toList();
        return elements.section("warnings", ProgramText.WARNINGS).add(listOrNone(warnings));
    }

    private HtmlElement criteria(List<CriterionEntry> entries, Function<CriterionEntry, String> remark) {
        return listOrNone(entries.stream()
                .map(entry -> HtmlElement.of("li")
                        .add(
                                PageElements.links(
                                        "b", List.of(entry.criterion().id())),
                                terms.text("span", entry.criterion().text()))
                        .add(terms.besideTranslation("span", entry.criterion()))
                        .add(HtmlElement.of("em", remark.apply(entry))))
                .toList());
    }

    private HtmlElement listOrNone(List<HtmlElement> items) {
        return items.isEmpty() ? elements.paragraph(ProgramText.NONE) : PageElements.list(items);
    }
}
