// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Paragraph;
import io.github.laatupaja.glossary.Relation;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermEntry;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.glossary.UndefinedTerm;
import java.util.List;
import java.util.stream.Collectors;

/** What tables say of concepts, in one language. */
record GlossaryKinds(Words words, Headings headings) {
    List<Kind<?>> all() {
        return List.of(concepts(), definitions(), notes(), terms(), termEntries(), undefinedTerms(), relations());
    }

    private Kind<Concept> concepts() {
        return new Kind<>(
                Concept.class,
                List.of(
                        headings.name(Phrase.ID),
                        headings.text(Phrase.CONCEPT),
                        headings.text(Phrase.TIER),
                        headings.text(Phrase.IS_DEFINED)),
                it -> List.of(
                        it.id().value(),
                        terms(it),
                        it.tier().map(tier -> words.say(GlossaryNames.of(tier))).orElse(Headings.NONE),
                        words.say(it.definition().isPresent() ? Phrase.YES : Phrase.NO)));
    }

    /** {@return the terms that may be used in the table's language; the original ones where there are none} */
    private String terms(Concept concept) {
        List<Term> own = concept.terms(words.language());
        return (own.isEmpty() ? concept.terms() : own)
                .stream()
                        .filter(term -> term.role() == TermRole.PREFERRED || term.role() == TermRole.SYNONYM)
                        .map(Term::text)
                        .collect(Collectors.joining(", "));
    }

    private Kind<DefinitionPart> definitions() {
        return new Kind<>(
                DefinitionPart.class,
                headings.texts(Phrase.DEFINITION),
                it -> List.of(words.say(it.paragraph().text())),
                it -> List.of(it.paragraph().text()));
    }

    private Kind<Paragraph> notes() {
        return new Kind<>(
                Paragraph.class,
                headings.texts(Phrase.NOTE),
                it -> List.of(words.say(it.text())),
                it -> List.of(it.text()));
    }

    private Kind<Term> terms() {
        return new Kind<>(
                Term.class,
                headings.texts(Phrase.TERM, Phrase.LANGUAGE, Phrase.USE, Phrase.WHOSE),
                it -> List.of(
                        it.text(),
                        it.language().value(),
                        words.say(GlossaryNames.of(it.role())),
                        words.say(GlossaryNames.of(it.standing()))));
    }

    private Kind<TermEntry> termEntries() {
        return new Kind<>(
                TermEntry.class,
                List.of(headings.text(Phrase.TERM), headings.name(Phrase.CONCEPT)),
                it -> List.of(it.term().text(), it.concept().id().value()));
    }

    private Kind<UndefinedTerm> undefinedTerms() {
        return new Kind<>(
                UndefinedTerm.class,
                headings.texts(Phrase.TERM, Phrase.NOTE),
                it -> List.of(it.terms().get(0).text(), words.say(it.note())));
    }

    private Kind<Relation> relations() {
        return new Kind<>(
                Relation.class,
                List.of(headings.text(Phrase.RELATION), headings.name(Phrase.CONCEPT)),
                it -> List.of(
                        words.say(GlossaryNames.of(it.kind())), it.concept().value()));
    }
}
