// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.Remark;
import io.github.laatupaja.glossary.Citation;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptStatus;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.RelationKind;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.glossary.TermStanding;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A glossary as TBX-Basic (ISO 30042:2019), data categories as attributes (DCA): an entry per concept, with its notes and
 * cross-references; in each language that has a term, the definition and the terms.
 */
final class TbxExport {
    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

    private final Glossary glossary;
    private final XmlWriter xml = new XmlWriter();

    TbxExport(GlossaryExport export) {
        this.glossary = export.glossary();
    }

    String text() {
        String language = glossary.language().value();
        xml.begin("tbx", "type", "TBX-Basic", "style", "dca", "xml:lang", language, "xmlns", NAMESPACE);
        header();
        xml.begin("text");
        xml.begin("body");
        for (Concept concept : glossary.concepts()) {
            entry(concept);
        }
        xml.end();
        xml.end();
        xml.end();
        return xml.toString();
    }

    private void header() {
        xml.begin("tbxHeader");
        xml.begin("fileDesc");
        xml.begin("titleStmt");
        xml.text("title", glossary.title().originalText());
        xml.end();
        publication();
        xml.begin("sourceDesc");
        xml.text("p", glossary.edition().value());
        if (glossary.base().isPresent()) {
            xml.text("p", glossary.base().get().value());
        }
        xml.end();
        xml.end();
        xml.end();
    }

    private void publication() {
        if (glossary.publisher().isPresent() || glossary.rights().isPresent()) {
            xml.begin("publicationStmt");
            if (glossary.publisher().isPresent()) {
                xml.text("p", glossary.publisher().get());
            }
            if (glossary.rights().isPresent()) {
                inEachLanguage("p", glossary.rights().get());
            }
            xml.end();
        }
    }

    private void entry(Concept concept) {
        xml.begin("conceptEntry", "id", id(concept));
        for (Map.Entry<Language, String> note :
                JoinedParagraphs.of(concept.notes()).entrySet()) {
            xml.text("note", note.getValue(), "xml:lang", note.getKey().value());
        }
        for (Remark remark : concept.remarks()) {
            inEachLanguage("note", remark.text());
        }
        references(concept);
        for (Language language : languages(concept)) {
            language(concept, language);
        }
        xml.end();
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
        xml.begin("langSec", "xml:lang", language.value());
        String definition = JoinedParagraphs.of(concept.definition()).get(language);
        if (definition != null) {
            definition(concept, definition);
        }
        for (Term term : concept.terms(language)) {
            if (isCarried(term)) {
                term(concept, term);
            }
        }
        xml.end();
    }

    private void definition(Concept concept, String text) {
        xml.begin("descripGrp");
        xml.text("descrip", text, "type", "definition");
        for (Citation citation : concept.citations()) {
            source(citation.text());
        }
        xml.end();
    }

    private void term(Concept concept, Term term) {
        xml.begin("termSec");
        xml.text("term", term.text());
        xml.text("termNote", status(concept, term) + "-admn-sts", "type", "administrativeStatus");
        if (term.establishedBy().isPresent()) {
            source(term.establishedBy().get().in(term.language()));
        }
        if (term.standing() == TermStanding.PUBLISHED && glossary.publisher().isPresent()) {
            source(glossary.publisher().get());
        }
        xml.end();
    }

    private void source(String text) {
        xml.text("admin", text, "type", "source");
    }

    private void inEachLanguage(String element, LocalizedText text) {
        for (Map.Entry<String, String> wording : text.texts().entrySet()) {
            xml.text(element, wording.getValue(), "xml:lang", wording.getKey());
        }
    }

    private static String status(Concept concept, Term term) {
        if (concept.status() == ConceptStatus.SUPERSEDED) {
            return "supersededTerm";
        }
        return term.role() == TermRole.PREFERRED
                ? "preferredTerm"
                : term.role() == TermRole.SYNONYM ? "admittedTerm" : "deprecatedTerm";
    }

    private static boolean isCarried(Term term) {
        return term.role() != TermRole.SEARCH;
    }

    private static Set<Language> languages(Concept concept) {
        Set<Language> languages = new LinkedHashSet<>();
        for (Term term : concept.terms()) {
            if (isCarried(term)) {
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
