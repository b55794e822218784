// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.report.ConceptTexts;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
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
record GlossaryTables(Localizer localizer, ColumnHeadings headings, ConceptTexts meanings) {
    GlossaryTables(Localizer localizer, ColumnHeadings headings) {
        this(localizer, headings, new ConceptTexts(localizer));
    }

    List<TableFormat<?>> all() {
        return List.of(concepts(), definitions(), notes(), terms(), termEntries(), undefinedTerms(), relations());
    }

    private TableFormat<Concept> concepts() {
        return new TableFormat<>(
                Concept.class,
                List.of(
                        headings.name(ProgramText.ID),
                        headings.text(ProgramText.CONCEPT),
                        headings.text(ProgramText.TIER),
                        headings.text(ProgramText.IS_DEFINED)),
                it -> List.of(
                        it.id().value(),
                        meanings.terms(it),
                        it.tier()
                                .map(tier -> localizer.text(GlossaryNames.of(tier)))
                                .orElse(ColumnHeadings.NONE),
                        localizer.text(it.definition().isPresent() ? ProgramText.YES : ProgramText.NO)));
    }

    private TableFormat<DefinitionRow> definitions() {
        return new TableFormat<>(
                DefinitionRow.class,
                headings.texts(ProgramText.DEFINITION),
                it -> List.of(localizer.text(it.paragraph().text())),
                it -> List.of(it.paragraph().text()));
    }

    private TableFormat<Paragraph> notes() {
        return new TableFormat<>(
                Paragraph.class,
                headings.texts(ProgramText.NOTE),
                it -> List.of(localizer.text(it.text())),
                it -> List.of(it.text()));
    }

    private TableFormat<Term> terms() {
        return new TableFormat<>(
                Term.class,
                headings.texts(ProgramText.TERM, ProgramText.LANGUAGE, ProgramText.USE, ProgramText.WHOSE),
                it -> List.of(
                        it.text(),
                        it.language().value(),
                        localizer.text(GlossaryNames.of(it.role())),
                        localizer.text(GlossaryNames.of(it.standing()))));
    }

    private TableFormat<TermEntry> termEntries() {
        return new TableFormat<>(
                TermEntry.class,
                headings.texts(ProgramText.TERM, ProgramText.CONCEPT),
                it -> List.of(it.term().text(), meanings.terms(it.concept())));
    }

    private TableFormat<UndefinedTerm> undefinedTerms() {
        return new TableFormat<>(
                UndefinedTerm.class,
                headings.texts(ProgramText.TERM, ProgramText.NOTE),
                it -> List.of(it.terms().get(0).text(), localizer.text(it.note())));
    }

    private TableFormat<Relation> relations() {
        return new TableFormat<>(
                Relation.class,
                headings.texts(ProgramText.RELATION, ProgramText.CONCEPT),
                it -> List.of(localizer.text(GlossaryNames.of(it.kind())), terms(it.concept())));
    }

    private String terms(ConceptId id) {
        return Glossaries.latest().find(id).map(meanings::terms).orElse(id.value());
    }
}
