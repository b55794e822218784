// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.Statement;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Ratings;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.scale.Interval;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import java.util.List;

/** What tables say of criteria and of the scales of their ratings, in one language. */
record CriteriaKinds(Words words, Headings headings) {
    List<Kind<?>> all() {
        return List.of(criteria(), leadIns(), statements(), groups(), scales(), levels());
    }

    private Kind<Criterion> criteria() {
        return new Kind<>(
                Criterion.class,
                List.of(
                        headings.number(Phrase.NUMBER),
                        headings.number(Phrase.STATEMENTS_COUNT),
                        headings.text(Phrase.TEXT)),
                it -> List.of(it.id().value(), String.valueOf(it.statements().size()), words.say(it.text())),
                it -> List.of(it.text()));
    }

    private Kind<LeadIn> leadIns() {
        return new Kind<>(
                LeadIn.class,
                headings.texts(Phrase.LEAD_IN),
                it -> List.of(words.say(it.text())),
                it -> List.of(it.text()));
    }

    private Kind<Statement> statements() {
        return new Kind<>(
                Statement.class,
                List.of(headings.name(Phrase.ID), headings.text(Phrase.TEXT)),
                it -> List.of(it.id().value(), words.say(it.text())),
                it -> List.of(it.text()));
    }

    private Kind<CriterionGroup> groups() {
        return new Kind<>(
                CriterionGroup.class,
                List.of(headings.name(Phrase.ID), headings.number(Phrase.CRITERIA), headings.text(Phrase.TITLE)),
                it -> List.of(it.id().value(), String.valueOf(it.allCriteria().size()), words.say(it.title())),
                it -> List.of(it.title()));
    }

    private Kind<RatingScale> scales() {
        return new Kind<>(
                RatingScale.class,
                List.of(headings.name(Phrase.ID), headings.text(Phrase.TITLE), headings.text(Phrase.SCALE_RATINGS)),
                it -> List.of(
                        it.id().value(),
                        words.say(it.title()),
                        Ratings.of(it, words).all()));
    }

    private Kind<RatingLevel> levels() {
        return new Kind<>(
                RatingLevel.class,
                List.of(
                        headings.name(Phrase.RATING),
                        headings.number(Phrase.VALUE),
                        headings.number(Phrase.BAND),
                        headings.text(Phrase.LABEL)),
                it -> List.of(
                        it.code(),
                        words.number(it.value()),
                        it.band().map(this::band).orElse(Headings.NONE),
                        words.say(it.label())));
    }

    private String band(Interval band) {
        return words.number(band.lowest()) + "–" + words.number(band.highest());
    }
}
