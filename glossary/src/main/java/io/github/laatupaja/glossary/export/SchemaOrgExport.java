// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.internal.json.JsonWriter;

/** A glossary as a {@code DefinedTermSet} of schema.org. */
final class SchemaOrgExport {
    private static final String VOCABULARY = "https://schema.org/";

    private SchemaOrgExport() {}

    static String text(GlossaryExport export) {
        return JsonWriter.indented(out -> {
            out.object("@context", () -> out.text("@vocab", VOCABULARY));
            set(export, out);
            out.objects("hasDefinedTerm", export.glossary().concepts(), (concept, to) -> term(export, concept, to));
        });
    }

    private static void set(GlossaryExport export, JsonWriter out) {
        Glossary glossary = export.glossary();
        GraphResource set = GraphResource.of(export.scheme(), "DefinedTermSet");
        set.say("name", glossary.title());
        if (glossary.rights().isPresent()) {
            set.say("copyrightNotice", glossary.rights().get());
        }
        if (glossary.base().isPresent()) {
            set.say("isBasedOn", export.scheme(glossary.base().get()));
        }
        write(set, "identifier", glossary.edition().value(), out);
        if (glossary.publisher().isPresent()) {
            String publisher = WritableText.whole(glossary.publisher().get());
            out.object("publisher", () -> {
                out.text("@type", "Organization");
                out.text("name", publisher);
            });
        }
    }

    private static void term(GlossaryExport export, Concept concept, JsonWriter out) {
        GraphResource defined = GraphResource.of(export.iri(concept.id()), "DefinedTerm");
        say(defined, "name", concept, TermRole.PREFERRED);
        say(defined, "alternateName", concept, TermRole.SYNONYM);
        SkosGraph.texts(defined, "description", JoinedParagraphs.of(concept.definition()));
        for (String scheme : export.schemes(concept.id())) {
            defined.say("inDefinedTermSet", scheme);
        }
        write(defined, "termCode", concept.id().value(), out);
    }

    private static void say(GraphResource defined, String property, Concept concept, TermRole role) {
        for (Term term : concept.terms()) {
            if (term.role() == role) {
                defined.say(property, GraphValue.of(term.text(), term.language()));
            }
        }
    }

    private static void write(GraphResource resource, String codeName, String code, JsonWriter out) {
        out.text("@type", resource.types().get(0));
        out.text("@id", resource.iri());
        out.text(codeName, code);
        JsonLdWriter.properties(resource, out);
    }
}
