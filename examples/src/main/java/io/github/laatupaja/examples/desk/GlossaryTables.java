// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.report.ConceptTexts;
import io.github.laatupaja.examples.text.ConstantNames;
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

/** Tables of concepts and terms. */
record GlossaryTables(Localizer localizer, ConceptTexts texts) {
    GlossaryTables(Localizer localizer) {
        this(localizer, new ConceptTexts(localizer));
    }

    List<TableFormat<?>> all() {
        return List.of(concepts(), definitions(), notes(), terms(), termEntries(), undefinedTerms(), relations());
    }

    private TableFormat<Concept> concepts() {
        return new TableFormat<>(Concept.class, localizer)
                .name(ProgramText.ID, it -> it.id().value())
                .text(ProgramText.CONCEPT, texts::terms)
                .text(
                        ProgramText.TIER,
                        it -> it.tier()
                                .map(tier -> localizer.text(ConstantNames.of(tier)))
                                .orElse(Localizer.NONE))
                .text(
                        ProgramText.IS_DEFINED,
                        it -> localizer.text(it.definition().isPresent() ? ProgramText.YES : ProgramText.NO));
    }

    private TableFormat<DefinitionRow> definitions() {
        return new TableFormat<>(DefinitionRow.class, localizer)
                .localizedText(ProgramText.DEFINITION, it -> it.paragraph().text());
    }

    private TableFormat<Paragraph> notes() {
        return new TableFormat<>(Paragraph.class, localizer).localizedText(ProgramText.NOTE, Paragraph::text);
    }

    private TableFormat<Term> terms() {
        return new TableFormat<>(Term.class, localizer)
                .text(ProgramText.TERM, Term::text)
                .text(ProgramText.LANGUAGE, it -> it.language().value())
                .text(ProgramText.TERM_ROLE, it -> localizer.text(ConstantNames.of(it.role())))
                .text(ProgramText.ORIGIN, it -> localizer.text(ConstantNames.of(it.standing())));
    }

    private TableFormat<TermEntry> termEntries() {
        return new TableFormat<>(TermEntry.class, localizer)
                .text(ProgramText.TERM, it -> it.term().text())
                .text(ProgramText.CONCEPT, it -> texts.terms(it.concept()));
    }

    private TableFormat<UndefinedTerm> undefinedTerms() {
        return new TableFormat<>(UndefinedTerm.class, localizer)
                .text(ProgramText.TERM, it -> it.terms().get(0).text())
                .text(ProgramText.NOTE, it -> localizer.text(it.note()));
    }

    private TableFormat<Relation> relations() {
        return new TableFormat<>(Relation.class, localizer)
                .text(ProgramText.RELATION, it -> localizer.text(ConstantNames.of(it.kind())))
                .text(ProgramText.CONCEPT, it -> terms(it.concept()));
    }

    private String terms(ConceptId id) {
        return Glossaries.latest().find(id).map(texts::terms).orElse(id.value());
    }
}
