// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static io.github.laatupaja.examples.terminal.Column.number;
import static io.github.laatupaja.examples.terminal.Column.text;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.Rating;
import io.github.laatupaja.criteria.Statement;
import io.github.laatupaja.examples.report.Names;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.examples.terminal.Column;
import io.github.laatupaja.scoring.Score;
import io.github.laatupaja.scoring.ScoreNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What a table says of each kind of thing, in one language. */
final class Kinds {
    private static final String NONE = "–";

    private final Words words;

    Kinds(Words words) {
        this.words = words;
    }

    List<Kind<?>> all() {
        return List.of(
                criteria(), statements(), groups(), assessments(), answers(), findings(), scores(), scoreNodes());
    }

    private Kind<Criterion> criteria() {
        return new Kind<>(
                Criterion.class,
                List.of(label(Phrase.NUMBER, true), label(Phrase.STATEMENTS_COUNT, true), label(Phrase.TEXT, false)),
                it -> List.of(it.id().value(), String.valueOf(it.statements().size()), words.say(it.text())));
    }

    private Kind<Statement> statements() {
        return kind(Statement.class, it -> List.of(it.id().value(), words.say(it.text())), Phrase.ID, Phrase.TEXT);
    }

    private Kind<CriterionGroup> groups() {
        return new Kind<>(
                CriterionGroup.class,
                List.of(label(Phrase.ID, false), label(Phrase.CRITERIA, true), label(Phrase.TITLE, false)),
                it -> List.of(it.id().value(), String.valueOf(it.allCriteria().size()), words.say(it.title())));
    }

    private Kind<Assessment> assessments() {
        return kind(
                Assessment.class,
                it -> List.of(
                        it.workshop().orElse(NONE),
                        it.date().map(words::date).orElse(NONE),
                        words.say(Names.of(it.assessor().kind())),
                        it.assessor()
                                .role()
                                .map(role -> words.say(Names.of(role)))
                                .orElse(NONE),
                        String.valueOf(it.answers().size())),
                Phrase.WORKSHOP,
                Phrase.DATE,
                Phrase.ASSESSOR,
                Phrase.ROLE,
                Phrase.ANSWERS);
    }

    private Kind<Answer> answers() {
        return new Kind<>(
                Answer.class,
                List.of(
                        label(Phrase.NUMBER, true),
                        label(Phrase.STATE, false),
                        label(Phrase.RATING, true),
                        label(Phrase.EVIDENCE, false)),
                it -> List.of(
                        it.criterion().value(),
                        words.say(Names.of(it.state())),
                        it.rating().map(Rating::text).orElse(NONE),
                        it.evidence().isEmpty()
                                ? NONE
                                : String.join(
                                        ", ",
                                        it.evidence().stream()
                                                .map(id -> id.value())
                                                .toList())));
    }

    private Kind<Finding> findings() {
        return kind(
                Finding.class,
                it -> List.of(
                        words.say(it.isError() ? Phrase.ERROR : Phrase.WARNING),
                        it.path(),
                        it.message(words.language())),
                Phrase.SEVERITY,
                Phrase.PLACE,
                Phrase.MESSAGE);
    }

    private Kind<Score> scores() {
        return kind(
                Score.class,
                it -> List.of(it.method().urn(), words.score(it.total()), bounds(it.total()), rated(it.total())),
                Phrase.METHOD,
                Phrase.SCORE,
                Phrase.BOUNDS,
                Phrase.RATED);
    }

    private Kind<ScoreNode> scoreNodes() {
        return new Kind<>(
                ScoreNode.class,
                List.of(
                        label(Phrase.ID, false),
                        label(Phrase.SCORE, true),
                        label(Phrase.BOUNDS, true),
                        label(Phrase.RATED, true),
                        label(Phrase.TITLE, false)),
                it -> List.of(
                        it.id().map(id -> id.value()).orElse(NONE),
                        words.score(it),
                        bounds(it),
                        rated(it),
                        words.say(it.title())));
    }

    private String bounds(ScoreNode node) {
        return node.bounds().map(words::bounds).orElse(NONE);
    }

    private static String rated(ScoreNode node) {
        return node.coverage().rated() + "/" + node.coverage().asked();
    }

    private <T> Kind<T> kind(Class<T> type, Function<T, List<String>> row, Phrase... headings) {
        return new Kind<>(
                type,
                List.of(headings).stream().map(heading -> label(heading, false)).toList(),
                row);
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Column label(Phrase heading, boolean isNumber) {
        String said = capitalised(words.say(heading));
        return isNumber ? number(said) : text(said);
    }
}
