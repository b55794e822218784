// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.examples.report.CriterionEntry;
import io.github.laatupaja.examples.report.LowestRatings;
import io.github.laatupaja.examples.report.RatingTexts;
import io.github.laatupaja.examples.report.ReadableFindings;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.List;
import java.util.function.Function;

/** What deserves a look first: the lowest ratings, what is missing, what is not applicable, the warnings. */
final class AttentionPart {
    private final ScoredAssessment scored;
    private final TermMarks terms;
    private final Localizer localizer;
    private final RatingTexts ratings;
    private final PageElements parts;

    AttentionPart(ScoredAssessment scored, TermMarks terms, Localizer localizer) {
        this.scored = scored;
        this.terms = terms;
        this.localizer = localizer;
        this.ratings = RatingTexts.of(scored.scale(), localizer);
        this.parts = new PageElements(localizer);
    }

    List<HtmlElement> elements() {
        return List.of(lowest(), missing(), notApplicable(), warnings());
    }

    private HtmlElement lowest() {
        LowestRatings lowest = LowestRatings.of(scored);
        return parts.section("lowest", ProgramText.LOWEST)
                .add(HtmlElement.of("p", lowest.note(localizer)).with("class", "hint"))
                .add(entries(lowest.entries(), ratings::text));
    }

    private HtmlElement missing() {
        return parts.section("missing", ProgramText.MISSING).add(entries(scored.missing(), ratings::text));
    }

    private HtmlElement notApplicable() {
        List<CriterionEntry> entries = scored.in(AnswerState.NOT_APPLICABLE);
        return parts.section("not-applicable", ProgramText.NOT_ASKED).add(entries(entries, ratings::why));
    }

    private HtmlElement warnings() {
        List<HtmlElement> warnings = ReadableFindings.of(scored, localizer).stream()
                .map(finding -> HtmlElement.of("li", finding.text(localizer.language())))
                .toList();
        return parts.section("warnings", ProgramText.WARNINGS).add(orNone(warnings));
    }

    private HtmlElement entries(List<CriterionEntry> entries, Function<CriterionEntry, String> remark) {
        return orNone(entries.stream()
                .map(entry -> HtmlElement.of("li")
                        .add(
                                PageElements.criteria(
                                        "b", List.of(entry.criterion().id())),
                                terms.text("span", entry.criterion().text()))
                        .add(terms.beside("span", entry.criterion()))
                        .add(HtmlElement.of("em", remark.apply(entry))))
                .toList());
    }

    private HtmlElement orNone(List<HtmlElement> items) {
        return items.isEmpty() ? parts.paragraph(ProgramText.NONE) : PageElements.list(items);
    }
}
