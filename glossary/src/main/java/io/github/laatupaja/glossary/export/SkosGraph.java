// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptStatus;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.RelationKind;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.glossary.TierTitle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Builds the SKOS graph of a glossary: a concept scheme, the concepts with relations in both directions, and ordered
 * collections of all concepts and of the concepts of each tier.
 *
 * <p>A concept from a glossary that this one extends is in the schemes of both, but a top concept of this one only.
 */
final class SkosGraph {
    /** The vocabularies by prefix, in alphabetical order. */
    static final Map<String, String> PREFIXES = prefixes();

    private final GlossaryIris iris;
    private final Glossary glossary;
    private final List<GraphResource> resources = new ArrayList<>();

    private SkosGraph(GlossaryIris iris) {
        this.iris = iris;
        this.glossary = iris.glossary();
    }

    /** {@return the schemes, with the glossary's own first, then the concepts in published order, then the collections} */
    static List<GraphResource> of(GlossaryIris iris) {
        SkosGraph graph = new SkosGraph(iris);
        graph.addSchemes();
        graph.glossary.concepts().forEach(graph::addConcept);
        graph.addCollections();
        return graph.resources;
    }

    private void addSchemes() {
        GraphResource scheme = add(GraphResource.of(iris.scheme(), "skos:ConceptScheme"));
        scheme.add("dct:identifier", GraphValue.of(glossary.edition().value()));
        scheme.add("dct:title", glossary.title());
        glossary.publisher().ifPresent(publisher -> scheme.add("dc:publisher", GraphValue.of(publisher)));
        glossary.rights().ifPresent(rights -> scheme.add("dc:rights", rights));
        glossary.concepts().stream()
                .filter(this::isTop)
                .forEach(concept -> scheme.addResource("skos:hasTopConcept", iris.concept(concept.id())));
        glossary.base().ifPresent(base -> scheme.addResource("dct:source", iris.scheme(base)));
        for (EditionId edition : iris.extendedEditions()) {
            add(GraphResource.of(iris.scheme(edition), "skos:ConceptScheme"))
                    .add("dct:identifier", GraphValue.of(edition.value()));
        }
    }

    private void addConcept(Concept concept) {
        GraphResource resource = add(GraphResource.of(iris.concept(concept.id()), "skos:Concept"));
        resource.add("dct:identifier", GraphValue.of(concept.id().value()));
        iris.schemes(concept.id()).forEach(scheme -> resource.addResource("skos:inScheme", scheme));
        if (isTop(concept)) {
            resource.addResource("skos:topConceptOf", iris.scheme());
        }
        resource.addResource("adms:status", status(concept.status()));
        concept.terms().forEach(term -> resource.add(label(term.role()), GraphValue.of(term.text(), term.language())));
        resource.add("skos:definition", JoinedParagraphs.texts(concept.definition()));
        resource.add("skos:note", JoinedParagraphs.texts(concept.notes()));
        concept.citations().forEach(citation -> resource.add("dc:source", GraphValue.of(citation.text())));
        concept.remarks().forEach(remark -> resource.add("skos:editorialNote", remark.text()));
        addRelations(resource, concept);
    }

    private void addRelations(GraphResource resource, Concept concept) {
        for (RelationKind kind : RelationKind.values()) {
            for (Concept other : glossary.related(concept.id(), kind)) {
                resource.addResource(relation(concept, kind, other), iris.concept(other.id()));
            }
        }
    }

    /** {@return the property for a relation; a renewal by a concept that is not in use yet is only a relation} */
    private static String relation(Concept concept, RelationKind kind, Concept other) {
        return switch (kind) {
            case BROADER -> "skos:broader";
            case NARROWER -> "skos:narrower";
            case RELATED -> "skos:related";
            case RENEWS -> isUnderDevelopment(concept) ? "dct:relation" : "dct:replaces";
            case RENEWED_BY -> isUnderDevelopment(other) ? "dct:relation" : "dct:isReplacedBy";
        };
    }

    private void addCollections() {
        add(GraphResource.orderedCollection(iris.list("published"), members(concept -> true)));
        for (TierTitle title : glossary.tiers()) {
            List<String> members = members(
                    concept -> concept.tier().filter(title.tier()::equals).isPresent());
            add(GraphResource.orderedCollection(iris.list(title.tier().text()), members))
                    .add("skos:prefLabel", title.title());
        }
    }

    private List<String> members(Predicate<Concept> isMember) {
        return glossary.concepts().stream()
                .filter(isMember)
                .map(concept -> iris.concept(concept.id()))
                .toList();
    }

    private boolean isTop(Concept concept) {
        return glossary.related(concept.id(), RelationKind.BROADER).isEmpty();
    }

    private static boolean isUnderDevelopment(Concept concept) {
        return concept.status() == ConceptStatus.DRAFT || concept.status() == ConceptStatus.SUGGESTED;
    }

    private static String status(ConceptStatus status) {
        return "http://purl.org/adms/status/"
                + switch (status) {
                    case DRAFT, SUGGESTED -> "UnderDevelopment";
                    case VALID -> "Completed";
                    case SUPERSEDED -> "Deprecated";
                    case RETIRED -> "Withdrawn";
                };
    }

    private static String label(TermRole role) {
        return switch (role) {
            case PREFERRED -> "skos:prefLabel";
            case SYNONYM -> "skos:altLabel";
            case NOT_RECOMMENDED, SEARCH -> "skos:hiddenLabel";
        };
    }

    private GraphResource add(GraphResource resource) {
        resources.add(resource);
        return resource;
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("adms", "http://www.w3.org/ns/adms#");
        prefixes.put("dc", "http://purl.org/dc/elements/1.1/");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        return prefixes;
    }
}
