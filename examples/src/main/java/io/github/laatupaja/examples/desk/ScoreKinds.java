// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static io.github.laatupaja.examples.desk.Headings.NONE;

import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.ReadableScales;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.scoring.Reason;
import io.github.laatupaja.scoring.Score;
import io.github.laatupaja.scoring.ScoreNode;
import io.github.laatupaja.scoring.ScoringMethod;
import java.util.List;

/** What tables say of scores, in one language. */
record ScoreKinds(Words words, Headings headings) {
    List<Kind<?>> all() {
        return List.of(scores(), nodes(), reasons(), methods(), details());
    }

    private Kind<Score> scores() {
        return new Kind<>(
                Score.class,
                headings.texts(Phrase.METHOD, Phrase.DATE, Phrase.SCORE, Phrase.BOUNDS, Phrase.RATED),
                it -> List.of(
                        it.method().urn(),
                        it.date().map(words::date).orElse(NONE),
                        words.score(it.total()),
                        bounds(it.total()),
                        rated(it.total())));
    }

    private Kind<ScoreNode> nodes() {
        return new Kind<>(
                ScoreNode.class,
                List.of(
                        headings.name(Phrase.ID),
                        headings.number(Phrase.SCORE),
                        headings.number(Phrase.BOUNDS),
                        headings.number(Phrase.RATED),
                        headings.text(Phrase.TITLE)),
                it -> List.of(
                        it.id().map(id -> id.value()).orElse(NONE),
                        words.score(it),
                        bounds(it),
                        rated(it),
                        words.say(it.title())),
                it -> List.of(it.title()));
    }

    private Kind<Reason> reasons() {
        return new Kind<>(Reason.class, headings.texts(Phrase.REASON), it -> List.of(it.text(words.language())));
    }

    private Kind<ScoringMethod> methods() {
        return new Kind<>(
                ScoringMethod.class,
                headings.texts(Phrase.ID, Phrase.METHOD, Phrase.SCALE),
                it -> List.of(
                        it.id().urn(),
                        words.say(it.description().title()),
                        ReadableScales.of(it, CriteriaFrameworks.latest()).text(words)));
    }

    private Kind<Detail> details() {
        return new Kind<>(
                Detail.class,
                headings.texts(Phrase.FIELD, Phrase.TEXT),
                it -> List.of(words.heading(it.label()), it.text().apply(words)));
    }

    private String bounds(ScoreNode node) {
        return node.bounds().map(words::bounds).orElse(NONE);
    }

    private static String rated(ScoreNode node) {
        return node.coverage().rated() + "/" + node.coverage().asked();
    }
}
