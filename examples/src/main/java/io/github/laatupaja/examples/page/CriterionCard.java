// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Evidence;
import io.github.laatupaja.assessment.EvidenceId;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.Statement;
import io.github.laatupaja.examples.report.CriterionEntry;
import io.github.laatupaja.examples.report.RatingTexts;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A criterion with all that was answered to it. */
final class CriterionCard {
    private final ScoredAssessment scored;
    private final TermMarks terms;
    private final Localizer localizer;
    private final RatingTexts ratings;
    private final PageElements parts;

    CriterionCard(ScoredAssessment scored, TermMarks terms, Localizer localizer) {
        this.scored = scored;
        this.terms = terms;
        this.localizer = localizer;
        this.ratings = RatingTexts.of(scored.scale(), localizer);
        this.parts = new PageElements(localizer);
    }

    HtmlElement element(int level, CriterionEntry entry) {
        Criterion criterion = entry.criterion();
        return HtmlElement.of("article")
                .with("id", PageElements.name(criterion.id()))
                .add(
                        PageElements.heading(level).text(localizer.text(ProgramText.CRITERION, criterion.id())),
                        rating(entry),
                        terms.text("p", criterion.text()).with("class", "text"))
                .add(statements(criterion))
                .add(terms.beside("p", criterion))
                .add(answer(entry));
    }

    private HtmlElement rating(CriterionEntry entry) {
        HtmlElement rating = HtmlElement.of("p")
                .with("class", "rating " + entry.state().text())
                .add(HtmlElement.of("strong", ratings.text(entry)));
        return entry.state() == AnswerState.RATED ? rating.add(RatingBar.of(entry.node())) : rating;
    }

    // where there is a lead-in, the statements are not part of the text
    private List<HtmlElement> statements(Criterion criterion) {
        if (criterion.leadIn().isEmpty() || criterion.statements().isEmpty()) {
            return List.of();
        }
        return List.of(PageElements.list(
                criterion.statements().stream().map(this::statement).toList()));
    }

    private HtmlElement statement(Statement statement) {
        HtmlElement text = HtmlElement.of("li").add(terms.text("span", statement.text()));
        return statement.isExcludedBy(scored.assessment().profile())
                ? text.add(HtmlElement.of("em", localizer.text(AnswerState.NOT_APPLICABLE)))
                : text;
    }

    private List<HtmlElement> answer(CriterionEntry entry) {
        Answer answer = entry.answer();
        List<HtmlElement> parts = new ArrayList<>();
        if (entry.state() == AnswerState.NOT_APPLICABLE) {
            parts.add(this.parts.labelled(ProgramText.REASON, ratings.why(entry)));
        }
        answer.practice().ifPresent(text -> parts.add(this.parts.labelled(ProgramText.PRACTICE, text)));
        if (!answer.statementRatings().isEmpty()) {
            parts.add(
                    this.parts.labelled(ProgramText.STATEMENTS, List.of(PageElements.list(statementRatings(answer)))));
        }
        if (!answer.evidence().isEmpty()) {
            parts.add(this.parts.labelled(ProgramText.EVIDENCE, List.of(PageElements.list(evidence(answer)))));
        }
        answer.note().ifPresent(text -> parts.add(this.parts.labelled(ProgramText.NOTE, text)));
        answer.importance()
                .ifPresent(number -> parts.add(this.parts.labelled(ProgramText.IMPORTANCE, localizer.number(number))));
        return parts;
    }

    private List<HtmlElement> statementRatings(Answer answer) {
        return answer.statementRatings().stream()
                .map(given -> HtmlElement.of("li", given.statement() + ": " + ratings.text(given.rating())))
                .toList();
    }

    private List<HtmlElement> evidence(Answer answer) {
        return answer.evidence().stream()
                .flatMap(this::evidence)
                .map(piece -> HtmlElement.of("li").add(HtmlElement.link(piece.title(), EvidencePart.name(piece))))
                .toList();
    }

    private Stream<Evidence> evidence(EvidenceId id) {
        return scored.assessment().evidence().stream()
                .filter(piece -> piece.id().equals(id));
    }
}
