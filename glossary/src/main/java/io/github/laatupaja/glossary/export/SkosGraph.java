// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.Remark;
import io.github.laatupaja.glossary.Citation;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptStatus;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.RelationKind;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.glossary.Tier;
import io.github.laatupaja.glossary.TierTitle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A glossary as SKOS: a concept scheme, concepts with their links both ways, and ordered collections, one of all concepts
 * as published and one for each tier. What is had from a glossary that this one extends is in the schemes of both, and a top
 * concept of this one alone.
 */
final class SkosGraph {
    /** The vocabularies, by prefix, in alphabetical order of these. */
    static final Map<String, String> PREFIXES = prefixes();

    private final GlossaryExport export;
    private final Glossary glossary;
    private final List<GraphResource> resources = new ArrayList<>();

    private SkosGraph(GlossaryExport export) {
        this.export = export;
        this.glossary = export.glossary();
    }

    /** {@return the schemes, the glossary's own first, then the concepts as published, then the collections} */
    static List<GraphResource> of(GlossaryExport export) {
        SkosGraph graph = new SkosGraph(export);
        graph.scheme();
        for (Concept concept : graph.glossary.concepts()) {
            graph.concept(concept);
        }
        graph.collections();
        return graph.resources;
    }

    private void scheme() {
        GraphResource scheme = add(GraphResource.of(export.scheme(), "skos:ConceptScheme"));
        scheme.say("dct:identifier", GraphValue.of(glossary.edition().value()));
        scheme.say("dct:title", glossary.title());
        if (glossary.publisher().isPresent()) {
            scheme.say("dc:publisher", GraphValue.of(glossary.publisher().get()));
        }
        if (glossary.rights().isPresent()) {
            scheme.say("dc:rights", glossary.rights().get());
        }
        for (Concept concept : glossary.concepts()) {
            if (isTop(concept)) {
                scheme.say("skos:hasTopConcept", export.iri(concept.id()));
            }
        }
        if (glossary.base().isPresent()) {
            scheme.say("dct:source", export.scheme(glossary.base().get()));
        }
        for (EditionId edition : export.extended()) {
            add(GraphResource.of(export.scheme(edition), "skos:ConceptScheme"))
                    .say("dct:identifier", GraphValue.of(edition.value()));
        }
    }

    private void concept(Concept concept) {
        GraphResource resource = add(GraphResource.of(export.iri(concept.id()), "skos:Concept"));
        resource.say("dct:identifier", GraphValue.of(concept.id().value()));
        for (String scheme : export.schemes(concept.id())) {
            resource.say("skos:inScheme", scheme);
        }
        if (isTop(concept)) {
            resource.say("skos:topConceptOf", export.scheme());
        }
        resource.say("adms:status", status(concept));
        for (Term term : concept.terms()) {
            resource.say(label(term), GraphValue.of(term.text(), term.language()));
        }
        texts(resource, concept);
        relations(resource, concept);
    }

    private static void texts(GraphResource resource, Concept concept) {
        texts(resource, "skos:definition", JoinedParagraphs.of(concept.definition()));
        texts(resource, "skos:note", JoinedParagraphs.of(concept.notes()));
        for (Citation citation : concept.citations()) {
            resource.say("dc:source", GraphValue.of(citation.text()));
        }
        for (Remark remark : concept.remarks()) {
            resource.say("skos:editorialNote", remark.text());
        }
    }

    /** Says a text in each of its languages. */
    static void texts(GraphResource resource, String property, Map<Language, String> wordings) {
        for (Map.Entry<Language, String> wording : wordings.entrySet()) {
            resource.say(property, GraphValue.of(wording.getValue(), wording.getKey()));
        }
    }

    private void relations(GraphResource resource, Concept concept) {
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

    private void links(GraphResource resource, Concept concept, RelationKind kind, String property) {
        for (Concept other : glossary.related(concept.id(), kind)) {
            resource.say(property, export.iri(other.id()));
        }
    }

    private void collections() {
        add(GraphResource.ordered(export.list("published"), iris(null)));
        for (TierTitle title : glossary.tiers()) {
            add(GraphResource.ordered(export.list(title.tier().text()), iris(title.tier())))
                    .say("skos:prefLabel", title.title());
        }
    }

    /** {@return the concepts of a tier, or all of them, in published order} */
    private List<String> iris(@Nullable Tier tier) {
        List<String> iris = new ArrayList<>();
        for (Concept concept : glossary.concepts()) {
            if (tier == null || concept.tier().orElse(null) == tier) {
                iris.add(export.iri(concept.id()));
            }
        }
        return iris;
    }

    private boolean isTop(Concept concept) {
        return glossary.related(concept.id(), RelationKind.BROADER).isEmpty();
    }

    /** {@return whether a concept is only an idea, so that it replaces nothing yet} */
    private static boolean isIdea(Concept concept) {
        return concept.status() == ConceptStatus.DRAFT || concept.status() == ConceptStatus.SUGGESTED;
    }

    private static String status(Concept concept) {
        String word = "Withdrawn";
        if (isIdea(concept)) {
            word = "UnderDevelopment";
        } else if (concept.status() == ConceptStatus.VALID) {
            word = "Completed";
        } else if (concept.status() == ConceptStatus.SUPERSEDED) {
            word = "Deprecated";
        }
        return "http://purl.org/adms/status/" + word;
    }

    private static String label(Term term) {
        if (term.role() == TermRole.PREFERRED) {
            return "skos:prefLabel";
        }
        return term.role() == TermRole.SYNONYM ? "skos:altLabel" : "skos:hiddenLabel";
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
