// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.examples.report.CriterionEntry;
import io.github.laatupaja.examples.report.LowestRatings;
import io.github.laatupaja.examples.report.MentionedConcepts;
import io.github.laatupaja.examples.report.RatingTexts;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.List;
import java.util.function.Function;

/** The criteria that need attention, with their ratings and with footnotes for the concepts that they mention. */
record CriteriaLines(
        ScoredAssessment scored, Localizer localizer, TerminalLines lines, RatingTexts ratings, Footnotes footnotes) {
    private static final int INDENT = 5;

    CriteriaLines(ScoredAssessment scored, Localizer localizer, TerminalLines lines) {
        this(
                scored,
                localizer,
                lines,
                new RatingTexts(scored.scale(), localizer),
                new Footnotes(new MentionedConcepts(scored.framework(), localizer.language()), localizer));
    }

    /** Adds the lowest ratings, the missing ratings, the criteria that are not applicable, and the footnotes. */
    void add() {
        addLowest();
        lines.heading(localizer.text(ProgramText.MISSING_RATINGS));
        add(scored.missing(), ratings::text);
        lines.heading(localizer.text(ProgramText.NOT_APPLICABLE_CRITERIA));
        add(scored.in(AnswerState.NOT_APPLICABLE), ratings::reason);
        footnotes.addTo(lines);
    }

    private void addLowest() {
        LowestRatings lowest = LowestRatings.of(scored);
        lines.heading(localizer.text(ProgramText.LOWEST_RATINGS));
        if (!lowest.entries().isEmpty()) {
            lines.paragraph(lowest.note(localizer));
        }
        add(lowest.entries(), ratings::text);
    }

    private void add(List<CriterionEntry> entries, Function<CriterionEntry, String> remark) {
        entries.forEach(entry -> add(entry, remark.apply(entry)));
        if (entries.isEmpty()) {
            lines.paragraph(localizer.text(ProgramText.NONE));
        }
    }

    private void add(CriterionEntry entry, String remark) {
        lines.item(
                entry.criterion().id() + ".",
                INDENT,
                footnotes.marked(entry.criterion().text()));
        footnotes.besideTranslation(entry.criterion()).ifPresent(concepts -> lines.item("", INDENT, concepts));
        lines.item("", INDENT, "> " + remark);
    }
}
