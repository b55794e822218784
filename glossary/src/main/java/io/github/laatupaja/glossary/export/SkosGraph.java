// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.criteria.Remark;
import io.github.laatupaja.glossary.Citation;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Definition;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.Paragraph;
import io.github.laatupaja.glossary.RelationKind;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.glossary.TierTitle;
import java.util.ArrayList;
import java.util.List;

/**
 * A glossary as SKOS: a concept scheme, concepts with their links both ways, and ordered collections, one of all concepts
 * as published and one for each tier.
 */
final class SkosGraph {
    private final GlossaryExport export;
    private final Glossary glossary;
    private final List<Resource> resources = new ArrayList<>();

    private SkosGraph(GlossaryExport export) {
        this.export = export;
        this.glossary = export.glossary();
    }

    /** {@return the scheme, then the concepts as published, then the collections} */
    static List<Resource> of(GlossaryExport export) {
        SkosGraph graph = new SkosGraph(export);
        graph.scheme();
        graph.glossary.concepts().forEach(graph::concept);
        graph.collections();
        return graph.resources;
    }

    private void scheme() {
        Resource scheme = add(export.scheme(), "skos:ConceptScheme");
        scheme.say("dct:identifier", Text.of(glossary.edition().value()));
        scheme.say("dct:title", glossary.title());
        glossary.publisher().ifPresent(publisher -> scheme.say("dc:publisher", Text.of(publisher)));
        glossary.rights().ifPresent(rights -> scheme.say("dc:rights", rights));
        for (Concept concept : glossary.concepts()) {
            if (isTop(concept)) {
                scheme.say("skos:hasTopConcept", export.iri(concept.id()));
            }
        }
    }

    private void concept(Concept concept) {
        Resource resource = add(export.iri(concept.id()), "skos:Concept");
        resource.say("dct:identifier", Text.of(concept.id().value()));
        resource.say("skos:inScheme", export.scheme());
        if (isTop(concept)) {
            resource.say("skos:topConceptOf", export.scheme());
        }
        resource.say("adms:status", status(concept));
        concept.terms().forEach(term -> resource.say(label(term), Text.of(term.text(), term.language())));
        texts(resource, concept);
        relations(resource, concept);
    }

    private static void texts(Resource resource, Concept concept) {
        List<Paragraph> paragraphs =
                concept.definition().map(Definition::paragraphs).orElse(List.of());
        Wordings.of(paragraphs).forEach((language, text) -> resource.say("skos:definition", Text.of(text, language)));
        Wordings.of(concept.notes()).forEach((language, text) -> resource.say("skos:note", Text.of(text, language)));
        for (Citation citation : concept.citations()) {
            resource.say("dc:source", Text.of(citation.text()));
        }
        for (Remark remark : concept.remarks()) {
            resource.say("skos:editorialNote", remark.text());
        }
    }

    private void relations(Resource resource, Concept concept) {
        links(resource, concept, RelationKind.BROADER, "skos:broader");
        links(resource, concept, RelationKind.NARROWER, "skos:narrower");
        links(resource, concept, RelationKind.RELATED, "skos:related");
        for (Concept renewed : glossary.related(concept.id(), RelationKind.RENEWS)) {
            resource.say(isIdea(concept) ? "dct:relation" : "dct:replaces", export.iri(renewed.id()));
        }
        for (Concept renewing : glossary.related(concept.id(), RelationKind.RENEWED_BY)) {
            resource.say(isIdea(renewing) ? "dct:relation" : "dct:isReplacedBy", export.iri(renewing.id()));
        }
    }

    private void links(Resource resource, Concept concept, RelationKind kind, String property) {
        for (Concept other : glossary.related(concept.id(), kind)) {
            resource.say(property, export.iri(other.id()));
        }
    }

    private void collections() {
        collection(export.list("published"), glossary.concepts());
        for (TierTitle title : glossary.tiers()) {
            List<Concept> members = glossary.concepts().stream()
                    .filter(concept ->
                            concept.tier().filter(title.tier()::equals).isPresent())
                    .toList();
            collection(export.list(title.tier().text()), members).say("skos:prefLabel", title.title());
        }
    }

    private Resource collection(String iri, List<Concept> concepts) {
        Resource collection = add(iri, "skos:Collection", "skos:OrderedCollection");
        List<Iri> members = concepts.stream()
                .map(concept -> new Iri(export.iri(concept.id())))
                .toList();
        collection.say("skos:memberList", new Members(members));
        members.forEach(member -> collection.say("skos:member", member));
        return collection;
    }

    private boolean isTop(Concept concept) {
        return glossary.related(concept.id(), RelationKind.BROADER).isEmpty();
    }

    /** {@return whether a concept is only an idea, so that it replaces nothing yet} */
    private static boolean isIdea(Concept concept) {
        return switch (concept.status()) {
            case DRAFT, SUGGESTED -> true;
            case VALID, SUPERSEDED, RETIRED -> false;
        };
    }

    private static String status(Concept concept) {
        String word = switch (concept.status()) {
            case DRAFT, SUGGESTED -> "UnderDevelopment";
            case VALID -> "Completed";
            case SUPERSEDED -> "Deprecated";
            case RETIRED -> "Withdrawn";
        };
        return "http://purl.org/adms/status/" + word;
    }

    private static String label(Term term) {
        if (term.role() == TermRole.PREFERRED) {
            return "skos:prefLabel";
        }
        return term.role() == TermRole.SYNONYM ? "skos:altLabel" : "skos:hiddenLabel";
    }

    private Resource add(String iri, String... types) {
        Resource resource = new Resource(iri, types);
        resources.add(resource);
        return resource;
    }
}
