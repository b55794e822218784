// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.report.Meanings;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptId;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.Paragraph;
import io.github.laatupaja.glossary.Relation;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermEntry;
import io.github.laatupaja.glossary.UndefinedTerm;
import java.util.List;

/** What tables say of concepts, in one language. */
record GlossaryKinds(Words words, Headings headings, Meanings meanings) {
    GlossaryKinds(Words words, Headings headings) {
        this(words, headings, new Meanings(words));
    }

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
                        meanings.terms(it),
                        it.tier().map(tier -> words.say(GlossaryNames.of(tier))).orElse(Headings.NONE),
                        words.say(it.definition().isPresent() ? Phrase.YES : Phrase.NO)));
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
                headings.texts(Phrase.TERM, Phrase.CONCEPT),
                it -> List.of(it.term().text(), meanings.terms(it.concept())));
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
                headings.texts(Phrase.RELATION, Phrase.CONCEPT),
                it -> List.of(words.say(GlossaryNames.of(it.kind())), terms(it.concept())));
    }

    private String terms(ConceptId id) {
        return Glossaries.latest().find(id).map(meanings::terms).orElse(id.value());
    }
}
