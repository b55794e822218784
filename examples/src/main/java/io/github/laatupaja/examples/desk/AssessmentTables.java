// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static io.github.laatupaja.examples.desk.ColumnHeadings.NONE;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.examples.text.ConstantNames;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scale.Rating;
import java.util.List;
import java.util.stream.Collectors;

/** What tables say of assessments, in one language: no free text, which is personal, but the workshop's name. */
record AssessmentTables(Localizer localizer, ColumnHeadings headings) {
    List<TableFormat<?>> all() {
        return List.of(assessments(), answers(), findings());
    }

    private TableFormat<Assessment> assessments() {
        return new TableFormat<>(
                Assessment.class,
                headings.texts(
                        ProgramText.WORKSHOP,
                        ProgramText.DATE,
                        ProgramText.ASSESSOR,
                        ProgramText.ROLE,
                        ProgramText.ANSWERS),
                it -> List.of(
                        it.workshop().orElse(NONE),
                        it.date().map(localizer::date).orElse(NONE),
                        localizer.text(ConstantNames.of(it.assessor().kind())),
                        it.assessor()
                                .role()
                                .map(role -> localizer.text(ConstantNames.of(role)))
                                .orElse(NONE),
                        String.valueOf(it.answers().size())));
    }

    private TableFormat<Answer> answers() {
        return new TableFormat<>(
                Answer.class,
                List.of(
                        headings.number(ProgramText.NUMBER),
                        headings.text(ProgramText.STATE),
                        headings.number(ProgramText.RATING),
                        headings.text(ProgramText.EVIDENCE)),
                it -> List.of(
                        it.criterion().value(),
                        localizer.text(it.state()),
                        it.rating().map(Rating::text).orElse(NONE),
                        it.evidence().isEmpty() ? NONE : evidence(it)));
    }

    private static String evidence(Answer answer) {
        return answer.evidence().stream().map(id -> id.value()).collect(Collectors.joining(", "));
    }

    private TableFormat<Finding> findings() {
        return new TableFormat<>(
                Finding.class,
                headings.texts(ProgramText.SEVERITY, ProgramText.PLACE, ProgramText.MESSAGE),
                it -> List.of(
                        localizer.text(it.isError() ? ProgramText.ERROR : ProgramText.WARNING),
                        place(it),
                        it.message(localizer.language())));
    }

    /** {@return where it is, by the criterion first: an index counts from 0, a criterion from 1} */
    private String place(Finding finding) {
        String path = finding.path().isEmpty() ? NONE : finding.path();
        return finding.criterion()
                .map(criterion -> localizer.text(ProgramText.OF_CRITERION, criterion, path))
                .orElse(path);
    }
}
