// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.glossary.Citation;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptStatus;
import io.github.laatupaja.glossary.Definition;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.RelationKind;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.glossary.TermStanding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A glossary as TBX-Basic (ISO 30042:2019), data categories as attributes (DCA): an entry per concept, with its notes and
 * cross-references; in each language that has a term, the definition and the terms.
 */
final class TbxBasic {
    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed:3.0";

    private final Glossary glossary;
    private final Xml xml = new Xml();

    TbxBasic(GlossaryExport export) {
        this.glossary = export.glossary();
    }

    String text() {
        xml.element(
                "tbx",
                () -> {
                    xml.element("tbxHeader", () -> xml.element("fileDesc", this::description));
                    xml.element(
                            "text",
                            () -> xml.element("body", () -> glossary.concepts().forEach(this::entry)));
                },
                "type",
                "TBX-Basic",
                "style",
                "dca",
                "xml:lang",
                glossary.language().value(),
                "xmlns",
                NAMESPACE);
        return xml.toString();
    }

    private void description() {
        xml.element("titleStmt", () -> xml.text("title", glossary.title().originalText()));
        if (glossary.publisher().isPresent() || glossary.rights().isPresent()) {
            xml.element("publicationStmt", () -> {
                glossary.publisher().ifPresent(publisher -> xml.text("p", publisher));
                glossary.rights().ifPresent(rights -> inEachLanguage("p", rights));
            });
        }
        xml.element("sourceDesc", () -> xml.text("p", glossary.edition().value()));
    }

    private void entry(Concept concept) {
        xml.element(
                "conceptEntry",
                () -> {
                    Wordings.of(concept.notes()).forEach((language, text) -> note(text, language.value()));
                    concept.remarks().forEach(remark -> inEachLanguage("note", remark.text()));
                    references(concept);
                    languages(concept).forEach(language -> language(concept, language));
                },
                "id",
                id(concept));
    }

    private void references(Concept concept) {
        Set<Concept> others = new LinkedHashSet<>();
        for (RelationKind kind : RelationKind.values()) {
            others.addAll(glossary.related(concept.id(), kind));
        }
        for (Concept other : others) {
            String term = other.preferredTerm(glossary.language()).orElseThrow().text();
            xml.text("ref", term, "type", "crossReference", "target", id(other));
        }
    }

    private void language(Concept concept, Language language) {
        Map<Language, String> definitions =
                Wordings.of(concept.definition().map(Definition::paragraphs).orElse(List.of()));
        xml.element(
                "langSec",
                () -> {
                    if (definitions.containsKey(language)) {
                        definition(concept, String.valueOf(definitions.get(language)));
                    }
                    terms(concept, language).forEach(term -> term(concept, term));
                },
                "xml:lang",
                language.value());
    }

    private void definition(Concept concept, String text) {
        xml.element("descripGrp", () -> {
            xml.text("descrip", text, "type", "definition");
            for (Citation citation : concept.citations()) {
                xml.text("admin", citation.text(), "type", "source");
            }
        });
    }

    private void term(Concept concept, Term term) {
        xml.element("termSec", () -> {
            xml.text("term", term.text());
            xml.text("termNote", status(concept, term) + "-admn-sts", "type", "administrativeStatus");
            term.establishedBy().ifPresent(who -> source(who.in(term.language())));
            if (term.standing() == TermStanding.PUBLISHED) {
                glossary.publisher().ifPresent(this::source);
            }
        });
    }

    private void source(String text) {
        xml.text("admin", text, "type", "source");
    }

    private void inEachLanguage(String element, LocalizedText text) {
        text.texts().forEach((tag, wording) -> xml.text(element, wording, "xml:lang", tag));
    }

    private void note(String text, String language) {
        xml.text("note", text, "xml:lang", language);
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

    private static List<Term> terms(Concept concept, Language language) {
        List<Term> terms = new ArrayList<>(concept.terms(language));
        terms.removeIf(term -> term.role() == TermRole.SEARCH);
        return terms;
    }

    private static Set<Language> languages(Concept concept) {
        Set<Language> languages = new LinkedHashSet<>();
        for (Term term : concept.terms()) {
            if (term.role() != TermRole.SEARCH) {
                languages.add(term.language());
            }
        }
        return languages;
    }

    /** {@return a name that XML allows: an id may start with a digit} */
    private static String id(Concept concept) {
        return "c-" + concept.id();
    }
}
