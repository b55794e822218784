// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.examples.report.Entry;
import io.github.laatupaja.examples.report.LowestRatings;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Ratings;
import io.github.laatupaja.examples.report.ReadableFindings;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.report.Words;
import java.util.List;
import java.util.function.Function;

/** What deserves a look first: the lowest ratings, what is missing, what is not applicable, the warnings. */
final class AttentionPart {
    private final ScoredAssessment scored;
    private final TermMarks terms;
    private final Words words;
    private final Ratings ratings;
    private final Parts parts;

    AttentionPart(ScoredAssessment scored, TermMarks terms, Words words) {
        this.scored = scored;
        this.terms = terms;
        this.words = words;
        this.ratings = Ratings.of(scored.scale(), words);
        this.parts = new Parts(words);
    }

    List<HtmlElement> elements() {
        return List.of(lowest(), missing(), notApplicable(), warnings());
    }

    private HtmlElement lowest() {
        LowestRatings lowest = LowestRatings.of(scored);
        return parts.section("lowest", Phrase.LOWEST)
                .add(HtmlElement.of("p", lowest.note(words)).with("class", "hint"))
                .add(entries(lowest.entries(), ratings::say));
    }

    private HtmlElement missing() {
        return parts.section("missing", Phrase.MISSING).add(entries(scored.missing(), ratings::say));
    }

    private HtmlElement notApplicable() {
        List<Entry> entries = scored.in(AnswerState.NOT_APPLICABLE);
        return parts.section("not-applicable", Phrase.NOT_ASKED).add(entries(entries, ratings::why));
    }

    private HtmlElement warnings() {
        List<HtmlElement> warnings = ReadableFindings.of(scored, words).stream()
                .map(finding -> HtmlElement.of("li", finding.text(words.language())))
                .toList();
        return parts.section("warnings", Phrase.WARNINGS).add(orNone(warnings));
    }

    private HtmlElement entries(List<Entry> entries, Function<Entry, String> remark) {
        return orNone(entries.stream()
                .map(entry -> HtmlElement.of("li")
                        .add(
                                Parts.criteria("b", List.of(entry.criterion().id())),
                                terms.text("span", entry.criterion().text()))
                        .add(terms.beside("span", entry.criterion()))
                        .add(HtmlElement.of("em", remark.apply(entry))))
                .toList());
    }

    private HtmlElement orNone(List<HtmlElement> items) {
        return items.isEmpty() ? parts.paragraph(Phrase.NONE) : Parts.list(items);
    }
}
