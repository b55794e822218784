// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static java.util.stream.Collectors.joining;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.examples.text.ConstantNames;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scale.Rating;
import java.util.List;

/** Tables of assessments. They hold no free text except the name of the workshop, because free text may be personal. */
record AssessmentTables(Localizer localizer) {
    List<TableFormat<?>> all() {
        return List.of(assessments(), answers(), findings());
    }

    private TableFormat<Assessment> assessments() {
        return new TableFormat<>(Assessment.class, localizer)
                .text(ProgramText.WORKSHOP, it -> it.workshop().orElse(Localizer.NONE))
                .text(ProgramText.DATE, it -> localizer.date(it.date()))
                .text(
                        ProgramText.ASSESSOR,
                        it -> localizer.text(ConstantNames.of(it.assessor().kind())))
                .text(
                        ProgramText.ROLE,
                        it -> it.assessor()
                                .role()
                                .map(role -> localizer.text(ConstantNames.of(role)))
                                .orElse(Localizer.NONE))
                .text(ProgramText.ANSWERS, it -> String.valueOf(it.answers().size()));
    }

    private TableFormat<Answer> answers() {
        return new TableFormat<>(Answer.class, localizer)
                .number(ProgramText.NUMBER, it -> it.criterion().value())
                .text(ProgramText.STATE, it -> localizer.text(it.state()))
                .number(ProgramText.RATING, it -> it.rating().map(Rating::text).orElse(Localizer.NONE))
                .text(ProgramText.EVIDENCE, AssessmentTables::evidence);
    }

    private static String evidence(Answer answer) {
        return answer.evidence().isEmpty()
                ? Localizer.NONE
                : answer.evidence().stream().map(id -> id.value()).collect(joining(", "));
    }

    private TableFormat<Finding> findings() {
        return new TableFormat<>(Finding.class, localizer)
                .text(
                        ProgramText.SEVERITY,
                        it -> localizer.text(it.isError() ? ProgramText.ERROR : ProgramText.WARNING))
                .text(ProgramText.PLACE, this::place)
                .text(ProgramText.MESSAGE, it -> it.message(localizer.language()));
    }

    /** {@return the path, after the number of the criterion: indexes in a path start from 0, criteria from 1} */
    private String place(Finding finding) {
        String path = finding.path().isEmpty() ? Localizer.NONE : finding.path();
        return finding.criterion()
                .map(criterion -> localizer.text(ProgramText.CRITERION_PLACE, criterion, path))
                .orElse(path);
    }
}
