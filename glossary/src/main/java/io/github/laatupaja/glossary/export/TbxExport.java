// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptStatus;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.RelationKind;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.glossary.TermStanding;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a glossary as TBX-Basic (ISO 30042:2019) in the DCA style, with data categories as attributes. Each concept has an
 * entry with its notes and cross-references, and in each language that has a term, the definition and the terms.
 */
final class TbxExport {
    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

    private final Glossary glossary;
    private final XmlWriter xml = new XmlWriter();

    private TbxExport(Glossary glossary) {
        this.glossary = glossary;
    }

    static String text(GlossaryIris iris) {
        TbxExport tbx = new TbxExport(iris.glossary());
        String language = tbx.glossary.language().value();
        tbx.xml.element(
                "tbx",
                tbx::writeContent,
                "type",
                "TBX-Basic",
                "style",
                "dca",
                "xml:lang",
                language,
                "xmlns",
                NAMESPACE);
        return tbx.xml.toString();
    }

    private void writeContent() {
        xml.element("tbxHeader", () -> xml.element("fileDesc", this::writeFileDescription));
        xml.element("text", () -> xml.element("body", () -> glossary.concepts().forEach(this::writeEntry)));
    }

    private void writeFileDescription() {
        xml.element("titleStmt", () -> xml.text("title", glossary.title().originalText()));
        if (glossary.publisher().isPresent() || glossary.rights().isPresent()) {
            xml.element("publicationStmt", () -> {
                glossary.publisher().ifPresent(publisher -> xml.text("p", publisher));
                glossary.rights().ifPresent(rights -> writeInEachLanguage("p", rights));
            });
        }
        xml.element("sourceDesc", () -> {
            xml.text("p", glossary.edition().value());
            glossary.base().ifPresent(base -> xml.text("p", base.value()));
        });
    }

    private void writeEntry(Concept concept) {
        xml.element("conceptEntry", () -> writeEntryContent(concept), "id", id(concept));
    }

    private void writeEntryContent(Concept concept) {
        JoinedParagraphs.texts(concept.notes())
                .forEach((language, note) -> xml.text("note", note, "xml:lang", language.value()));
        concept.remarks().forEach(remark -> writeInEachLanguage("note", remark.text()));
        Stream.of(RelationKind.values())
                .flatMap(kind -> glossary.related(concept.id(), kind).stream())
                .distinct()
                .forEach(this::writeReference);
        List<Term> terms = concept.terms().stream()
                .filter(term -> term.role() != TermRole.SEARCH)
                .toList();
        terms.stream().map(Term::language).distinct().forEach(language -> writeLanguage(concept, language, terms));
    }

    private void writeReference(Concept other) {
        String term = other.preferredTerm(glossary.language()).orElseThrow().text();
        xml.text("ref", term, "type", "crossReference", "target", id(other));
    }

    private void writeLanguage(Concept concept, Language language, List<Term> terms) {
        xml.element(
                "langSec",
                () -> {
                    String definition =
                            JoinedParagraphs.texts(concept.definition()).get(language);
                    if (definition != null) {
                        writeDefinition(concept, definition);
                    }
                    terms.stream()
                            .filter(term -> term.language().equals(language))
                            .forEach(term -> writeTerm(concept, term));
                },
                "xml:lang",
                language.value());
    }

    private void writeDefinition(Concept concept, String text) {
        xml.element("descripGrp", () -> {
            xml.text("descrip", text, "type", "definition");
            concept.citations().forEach(citation -> writeSource(citation.text()));
        });
    }

    private void writeTerm(Concept concept, Term term) {
        xml.element("termSec", () -> {
            xml.text("term", term.text());
            xml.text("termNote", status(concept, term) + "-admn-sts", "type", "administrativeStatus");
            term.establishedBy().ifPresent(users -> writeSource(users.in(term.language())));
            if (term.standing() == TermStanding.PUBLISHED) {
                glossary.publisher().ifPresent(this::writeSource);
            }
        });
    }

    private void writeSource(String text) {
        xml.text("admin", text, "type", "source");
    }

    private void writeInEachLanguage(String element, LocalizedText text) {
        text.texts().forEach((language, wording) -> xml.text(element, wording, "xml:lang", language));
    }

    private static String status(Concept concept, Term term) {
        if (concept.status() == ConceptStatus.SUPERSEDED) {
            return "supersededTerm";
        }
        return switch (term.role()) {
            case PREFERRED -> "preferredTerm";
            case SYNONYM -> "admittedTerm";
            case NOT_RECOMMENDED, SEARCH -> "deprecatedTerm";
        };
    }

    /** {@return the id with a prefix, because an XML id must not start with a digit} */
    private static String id(Concept concept) {
        return "c-" + concept.id();
    }
}
