// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.Statement;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Words;
import java.util.List;

/** What tables say of criteria, in one language. */
record CriteriaKinds(Words words, Headings headings) {
    List<Kind<?>> all() {
        return List.of(criteria(), statements(), groups());
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
}
