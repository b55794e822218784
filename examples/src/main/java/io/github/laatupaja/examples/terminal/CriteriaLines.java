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

/** The criteria that deserve a look, with what was answered to them, and the terms in them. */
final class CriteriaLines {
    private static final int INDENT = 5;

    private final ScoredAssessment scored;
    private final Localizer localizer;
    private final TerminalLines lines;
    private final RatingTexts ratings;
    private final Footnotes footnotes;

    CriteriaLines(ScoredAssessment scored, Localizer localizer, TerminalLines lines) {
        this.scored = scored;
        this.localizer = localizer;
        this.lines = lines;
        this.ratings = RatingTexts.of(scored.scale(), localizer);
        this.footnotes = new Footnotes(MentionedConcepts.of(scored.framework(), localizer.language()), localizer);
    }

    /** Adds the lowest ratings, what is missing, what is not applicable, and what the terms in these mean. */
    void add() {
        lowest();
        lines.heading(localizer.text(ProgramText.MISSING));
        criteria(scored.missing(), ratings::text);
        lines.heading(localizer.text(ProgramText.NOT_ASKED));
        criteria(scored.in(AnswerState.NOT_APPLICABLE), ratings::why);
        footnotes.explain(lines);
    }

    private void lowest() {
        LowestRatings lowest = LowestRatings.of(scored);
        lines.heading(localizer.text(ProgramText.LOWEST));
        if (!lowest.entries().isEmpty()) {
            lines.paragraph(lowest.note(localizer));
        }
        criteria(lowest.entries(), ratings::text);
    }

    private void criteria(List<CriterionEntry> entries, Function<CriterionEntry, String> remark) {
        entries.forEach(entry -> criterion(entry, remark.apply(entry)));
        if (entries.isEmpty()) {
            lines.paragraph(localizer.text(ProgramText.NONE));
        }
    }

    private void criterion(CriterionEntry entry, String remark) {
        lines.item(
                entry.criterion().id() + ".",
                INDENT,
                footnotes.marked(entry.criterion().text()));
        footnotes.beside(entry.criterion()).ifPresent(concepts -> lines.item("", INDENT, concepts));
        lines.item("", INDENT, "> " + remark);
    }
}
