// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static io.github.laatupaja.examples.desk.Headings.NONE;

import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.scoring.advice.Change;
import io.github.laatupaja.scoring.advice.Improvement;
import io.github.laatupaja.scoring.advice.Route;
import io.github.laatupaja.scoring.advice.SideBySide;
import io.github.laatupaja.scoring.advice.Step;
import java.util.List;

/** What tables say of what to do next and of what has changed, in one language. */
record AdviceKinds(Words words, Headings headings, Signed signed) {
    AdviceKinds(Words words, Headings headings) {
        this(words, headings, new Signed(words.language()));
    }

    List<Kind<?>> all() {
        return List.of(improvements(), routes(), steps(), changes(), results());
    }

    private Kind<Improvement> improvements() {
        return new Kind<>(
                Improvement.class,
                List.of(
                        headings.number(Phrase.NUMBER),
                        headings.number(Phrase.STEP_GAIN),
                        headings.number(Phrase.FULL_GAIN)),
                it -> List.of(it.criterion().value(), signed.text(it.step()), signed.text(it.fullMarks())));
    }

    private Kind<Route> routes() {
        return new Kind<>(
                Route.class,
                List.of(headings.number(Phrase.LEVELS), headings.number(Phrase.SCORE)),
                it -> List.of(String.valueOf(it.levels()), it.value().text(words.language(), Signed.DECIMALS)));
    }

    private Kind<Step> steps() {
        return new Kind<>(
                Step.class,
                List.of(
                        headings.number(Phrase.NUMBER),
                        headings.number(Phrase.RAISE_TO),
                        headings.number(Phrase.LEVELS)),
                it -> List.of(it.criterion().value(), it.to().text(), String.valueOf(it.levels())));
    }

    private Kind<Change> changes() {
        return new Kind<>(
                Change.class,
                List.of(
                        headings.name(Phrase.ID),
                        headings.number(Phrase.BEFORE),
                        headings.number(Phrase.AFTER),
                        headings.number(Phrase.CHANGE),
                        headings.text(Phrase.TITLE)),
                it -> List.of(
                        it.id().map(id -> id.value()).orElse(NONE),
                        words.score(it.before()),
                        words.score(it.after()),
                        signed.text(it.difference()),
                        words.say(it.before().title())),
                it -> List.of(it.before().title()));
    }

    private Kind<SideBySide.Result> results() {
        return new Kind<>(
                SideBySide.Result.class,
                headings.texts(Phrase.METHOD, Phrase.SCORE),
                it -> List.of(
                        it.method().id().urn(),
                        it.score().map(score -> words.score(score.total())).orElse(it.refusal())));
    }
}
