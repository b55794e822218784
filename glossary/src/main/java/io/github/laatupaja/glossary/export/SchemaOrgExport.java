// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.internal.json.JsonWriter;

/** Writes a glossary as a {@code DefinedTermSet} of schema.org. */
final class SchemaOrgExport {
    private static final String VOCABULARY = "https://schema.org/";

    private SchemaOrgExport() {}

    static String text(GlossaryIris iris) {
        return JsonWriter.indented(out -> {
            out.object("@context", () -> out.text("@vocab", VOCABULARY));
            writeSet(iris, out);
            out.objects("hasDefinedTerm", iris.glossary().concepts(), (concept, to) -> writeTerm(iris, concept, to));
        });
    }

    private static void writeSet(GlossaryIris iris, JsonWriter out) {
        Glossary glossary = iris.glossary();
        GraphResource set = GraphResource.of(iris.scheme(), "DefinedTermSet");
        set.add("name", glossary.title());
        glossary.rights().ifPresent(rights -> set.add("copyrightNotice", rights));
        glossary.base().ifPresent(base -> set.addResource("isBasedOn", iris.scheme(base)));
        write(set, "identifier", glossary.edition().value(), out);
        glossary.publisher()
                .map(WritableText::encodable)
                .ifPresent(publisher -> out.object("publisher", () -> {
                    out.text("@type", "Organization");
                    out.text("name", publisher);
                }));
    }

    private static void writeTerm(GlossaryIris iris, Concept concept, JsonWriter out) {
        GraphResource resource = GraphResource.of(iris.concept(concept.id()), "DefinedTerm");
        addTerms(resource, "name", concept, TermRole.PREFERRED);
        addTerms(resource, "alternateName", concept, TermRole.SYNONYM);
        resource.add("description", JoinedParagraphs.texts(concept.definition()));
        iris.schemes(concept.id()).forEach(scheme -> resource.addResource("inDefinedTermSet", scheme));
        write(resource, "termCode", concept.id().value(), out);
    }

    private static void addTerms(GraphResource resource, String property, Concept concept, TermRole role) {
        concept.terms().stream()
                .filter(term -> term.role() == role)
                .forEach(term -> resource.add(property, GraphValue.of(term.text(), term.language())));
    }

    private static void write(GraphResource resource, String codeProperty, String code, JsonWriter out) {
        out.text("@type", resource.types().get(0));
        out.text("@id", resource.iri());
        out.text(codeProperty, code);
        JsonLdWriter.writeProperties(resource, out);
    }
}
