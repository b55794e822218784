// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static io.github.laatupaja.examples.desk.Headings.NONE;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.examples.report.Names;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.scale.Rating;
import java.util.List;
import java.util.stream.Collectors;

/** What tables say of assessments, in one language: no free text, which is personal, but the workshop's name. */
record AssessmentKinds(Words words, Headings headings) {
    List<Kind<?>> all() {
        return List.of(assessments(), answers(), findings());
    }

    private Kind<Assessment> assessments() {
        return new Kind<>(
                Assessment.class,
                headings.texts(Phrase.WORKSHOP, Phrase.DATE, Phrase.ASSESSOR, Phrase.ROLE, Phrase.ANSWERS),
                it -> List.of(
                        it.workshop().orElse(NONE),
                        it.date().map(words::date).orElse(NONE),
                        words.say(Names.of(it.assessor().kind())),
                        it.assessor()
                                .role()
                                .map(role -> words.say(Names.of(role)))
                                .orElse(NONE),
                        String.valueOf(it.answers().size())));
    }

    private Kind<Answer> answers() {
        return new Kind<>(
                Answer.class,
                List.of(
                        headings.number(Phrase.NUMBER),
                        headings.text(Phrase.STATE),
                        headings.number(Phrase.RATING),
                        headings.text(Phrase.EVIDENCE)),
                it -> List.of(
                        it.criterion().value(),
                        words.say(it.state()),
                        it.rating().map(Rating::text).orElse(NONE),
                        it.evidence().isEmpty() ? NONE : evidence(it)));
    }

    private static String evidence(Answer answer) {
        return answer.evidence().stream().map(id -> id.value()).collect(Collectors.joining(", "));
    }

    private Kind<Finding> findings() {
        return new Kind<>(
                Finding.class,
                headings.texts(Phrase.SEVERITY, Phrase.PLACE, Phrase.MESSAGE),
                it -> List.of(
                        words.say(it.isError() ? Phrase.ERROR : Phrase.WARNING),
                        place(it),
                        it.message(words.language())));
    }

    /** {@return where it is, by the criterion first: an index counts from 0, a criterion from 1} */
    private String place(Finding finding) {
        String path = finding.path().isEmpty() ? NONE : finding.path();
        return finding.criterion()
                .map(criterion -> words.say(Phrase.OF_CRITERION, criterion, path))
                .orElse(path);
    }
}
