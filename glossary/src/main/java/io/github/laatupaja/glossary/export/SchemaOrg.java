// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.internal.json.JsonWriter;
import java.util.List;
import java.util.Map;

/** A glossary as a {@code DefinedTermSet} of schema.org. */
final class SchemaOrg {
    private static final String VOCABULARY = "https://schema.org/";

    private SchemaOrg() {}

    static String text(GlossaryExport export) {
        Glossary glossary = export.glossary();
        return JsonWriter.indented(out -> {
            out.object("@context", () -> out.text("@vocab", VOCABULARY));
            out.text("@type", "DefinedTermSet");
            out.text("@id", export.scheme());
            out.text("identifier", glossary.edition().value());
            localized("name", glossary.title(), out);
            glossary.publisher()
                    .ifPresent(publisher -> out.object("publisher", () -> {
                        out.text("@type", "Organization");
                        out.text("name", Characters.whole(publisher));
                    }));
            glossary.rights().ifPresent(rights -> localized("copyrightNotice", rights, out));
            glossary.base().ifPresent(base -> out.object("isBasedOn", () -> out.text("@id", export.scheme(base))));
            out.objects("hasDefinedTerm", glossary.concepts(), (concept, to) -> term(export, concept, to));
        });
    }

    private static void term(GlossaryExport export, Concept concept, JsonWriter out) {
        out.text("@type", "DefinedTerm");
        out.text("@id", export.iri(concept.id()));
        out.text("termCode", concept.id().value());
        terms("name", concept, TermRole.PREFERRED, out);
        terms("alternateName", concept, TermRole.SYNONYM, out);
        Map<Language, String> definition = Wordings.of(concept.definition());
        out.objects(
                "description",
                List.copyOf(definition.entrySet()),
                (entry, to) -> value(entry.getValue(), entry.getKey().value(), to));
        out.objects("inDefinedTermSet", export.schemes(concept.id()), (set, to) -> to.text("@id", set));
    }

    private static void terms(String field, Concept concept, TermRole role, JsonWriter out) {
        List<Term> terms =
                concept.terms().stream().filter(term -> term.role() == role).toList();
        out.objects(
                field, terms, (term, to) -> value(term.text(), term.language().value(), to));
    }

    private static void localized(String field, LocalizedText text, JsonWriter out) {
        out.objects(
                field,
                List.copyOf(text.texts().entrySet()),
                (entry, to) -> value(entry.getValue(), entry.getKey(), to));
    }

    private static void value(String text, String language, JsonWriter out) {
        JsonLd.text(Characters.whole(text), language, out);
    }
}
