// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.examples.report.Entry;
import io.github.laatupaja.examples.report.LowestRatings;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Ratings;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.report.Terms;
import io.github.laatupaja.examples.report.Words;
import java.util.List;
import java.util.function.Function;

/** The criteria that deserve a look, with what was answered to them, and the terms in them. */
final class CriteriaLines {
    private static final int INDENT = 5;

    private final ScoredAssessment scored;
    private final Words words;
    private final Lines lines;
    private final Ratings ratings;
    private final Footnotes footnotes;

    CriteriaLines(ScoredAssessment scored, Words words, Lines lines) {
        this.scored = scored;
        this.words = words;
        this.lines = lines;
        this.ratings = Ratings.of(scored.scale(), words);
        this.footnotes = new Footnotes(Terms.of(scored.framework(), words.language()), words);
    }

    /** Adds the lowest ratings, what is missing, what is not applicable, and what the terms in these mean. */
    void add() {
        lowest();
        lines.heading(words.say(Phrase.MISSING));
        criteria(scored.missing(), ratings::say);
        lines.heading(words.say(Phrase.NOT_ASKED));
        criteria(scored.in(AnswerState.NOT_APPLICABLE), ratings::why);
        footnotes.explain(lines);
    }

    private void lowest() {
        LowestRatings lowest = LowestRatings.of(scored);
        lines.heading(words.say(Phrase.LOWEST));
        if (!lowest.entries().isEmpty()) {
            lines.paragraph(lowest.note(words));
        }
        criteria(lowest.entries(), ratings::say);
    }

    private void criteria(List<Entry> entries, Function<Entry, String> remark) {
        entries.forEach(entry -> criterion(entry, remark.apply(entry)));
        if (entries.isEmpty()) {
            lines.paragraph(words.say(Phrase.NONE));
        }
    }

    private void criterion(Entry entry, String remark) {
        lines.item(
                entry.criterion().id() + ".",
                INDENT,
                footnotes.marked(entry.criterion().text()));
        footnotes.beside(entry.criterion()).ifPresent(concepts -> lines.item("", INDENT, concepts));
        lines.item("", INDENT, "> " + remark);
    }
}
