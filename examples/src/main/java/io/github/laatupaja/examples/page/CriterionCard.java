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

/** A criterion with its whole answer. */
record CriterionCard(
        ScoredAssessment scored, TermMarks terms, PageElements elements, Localizer localizer, RatingTexts ratings) {
    CriterionCard(ScoredAssessment scored, TermMarks terms, PageElements elements) {
        this(scored, terms, elements, elements.localizer(), new RatingTexts(scored.scale(), elements.localizer()));
    }

    HtmlElement element(int level, CriterionEntry entry) {
        Criterion criterion = entry.criterion();
        return HtmlElement.of("article")
                .with("id", PageElements.id(criterion.id()))
                .add(
                        PageElements.heading(level).text(localizer.text(ProgramText.CRITERION, criterion.id())),
                        rating(entry),
                        terms.text("p", criterion.text()).with("class", "text"))
                .add(statements(criterion))
                .add(terms.besideTranslation("p", criterion))
                .add(answer(entry));
    }

    private HtmlElement rating(CriterionEntry entry) {
        HtmlElement rating = HtmlElement.of("p")
                .with("class", "rating " + entry.state().text())
                .add(HtmlElement.of("strong", ratings.text(entry)));
        return entry.state() == AnswerState.RATED ? rating.add(RatingBar.of(entry.node())) : rating;
    }

    // without a lead-in, the statements are part of the text
    private List<HtmlElement> statements(Criterion criterion) {
        return criterion.leadIn().isEmpty() || criterion.statements().isEmpty()
                ? List.of()
                : List.of(PageElements.list(
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
            parts.add(elements.labelled(ProgramText.REASON, ratings.reason(entry)));
        }
        answer.practice().ifPresent(text -> parts.add(elements.labelled(ProgramText.PRACTICE, text)));
        if (!answer.statementRatings().isEmpty()) {
            parts.add(elements.labelled(ProgramText.STATEMENTS, PageElements.list(statementRatings(answer))));
        }
        if (!answer.evidence().isEmpty()) {
            parts.add(elements.labelled(ProgramText.EVIDENCE, PageElements.list(evidence(answer))));
        }
        answer.note().ifPresent(text -> parts.add(elements.labelled(ProgramText.NOTE, text)));
        answer.importance()
                .ifPresent(number -> parts.add(elements.labelled(ProgramText.IMPORTANCE, localizer.number(number))));
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
                .map(piece -> HtmlElement.of("li").add(HtmlElement.link(piece.title(), EvidencePart.id(piece))))
                .toList();
    }

    private Stream<Evidence> evidence(EvidenceId id) {
        return scored.assessment().evidence().stream()
                .filter(piece -> piece.id().equals(id));
    }
}
