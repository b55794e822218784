// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptId;
import io.github.laatupaja.glossary.ConceptStatus;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.Paragraph;
import io.github.laatupaja.glossary.Relation;
import io.github.laatupaja.glossary.RelationKind;
import io.github.laatupaja.glossary.Term;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Reads graphs with Apache Jena, and builds the expected graph of a glossary with it. */
final class RdfGraphs {
    private static final Map<ConceptStatus, String> STATUSES = Map.of(
            ConceptStatus.DRAFT, "UnderDevelopment",
            ConceptStatus.SUGGESTED, "UnderDevelopment",
            ConceptStatus.VALID, "Completed",
            ConceptStatus.SUPERSEDED, "Deprecated",
            ConceptStatus.RETIRED, "Withdrawn");

    private RdfGraphs() {}

    static Model read(String text, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(text), null, lang);
        return model;
    }

    /** {@return the expected graph of a valid glossary that has each relation at both concepts} */
    static Model of(Glossary glossary, String base) {
        return of(glossary, base, id -> base + id);
    }

    /** {@return the expected graph of an extended glossary; only the ids that the extension adds have a namespace} */
    static Model of(Glossary glossary, String base, String extended) {
        Model model = of(glossary, base, id -> (id.value().contains(".") ? base : extended) + id);
        Resource own = model.createResource(base.substring(0, base.length() - 1));
        Resource other = model.createResource(extended.substring(0, extended.length() - 1), SKOS.ConceptScheme);
        own.addProperty(DCTerms.source, other);
        other.addProperty(DCTerms.identifier, glossary.base().orElseThrow().value());
        model.listSubjectsWithProperty(SKOS.inScheme, own)
                .filterKeep(concept -> concept.getURI().startsWith(extended))
                .toList()
                .forEach(concept -> concept.addProperty(SKOS.inScheme, other));
        return model;
    }

    private static Model of(Glossary glossary, String base, Function<ConceptId, String> iris) {
        Model model = ModelFactory.createDefaultModel();
        Resource scheme = model.createResource(base.substring(0, base.length() - 1), SKOS.ConceptScheme);
        scheme.addProperty(DCTerms.identifier, glossary.edition().value());
        add(scheme, DCTerms.title, glossary.title());
        glossary.publisher().ifPresent(publisher -> scheme.addProperty(DC_11.publisher, publisher));
        glossary.rights().ifPresent(rights -> add(scheme, DC_11.rights, rights));
        for (Concept concept : glossary.concepts()) {
            add(model, glossary, concept, scheme, iris);
        }
        collection(model, base + "~published", glossary.concepts(), iris);
        glossary.tiers().forEach(title -> {
            List<Concept> members = glossary.concepts().stream()
                    .filter(concept -> concept.tier().equals(Optional.of(title.tier())))
                    .toList();
            String name = title.tier().name().toLowerCase(Locale.ROOT);
            add(collection(model, base + "~" + name, members, iris), SKOS.prefLabel, title.title());
        });
        return model;
    }

    private static void add(
            Model model, Glossary glossary, Concept concept, Resource scheme, Function<ConceptId, String> iris) {
        Resource resource = model.createResource(iris.apply(concept.id()), SKOS.Concept);
        resource.addProperty(DCTerms.identifier, concept.id().value()).addProperty(SKOS.inScheme, scheme);
        resource.addProperty(
                model.createProperty("http://www.w3.org/ns/adms#status"),
                model.createResource("http://purl.org/adms/status/" + STATUSES.get(concept.status())));
        for (Term term : concept.terms()) {
            resource.addProperty(
                    switch (term.role()) {
                        case PREFERRED -> SKOS.prefLabel;
                        case SYNONYM -> SKOS.altLabel;
                        case NOT_RECOMMENDED, SEARCH -> SKOS.hiddenLabel;
                    },
                    term.text(),
                    term.language().value());
        }
        concept.definition()
                .ifPresent(it -> joined(it.paragraphs())
                        .forEach((tag, text) -> resource.addProperty(SKOS.definition, text, tag)));
        joined(concept.notes()).forEach((tag, text) -> resource.addProperty(SKOS.note, text, tag));
        concept.citations().forEach(citation -> resource.addProperty(DC_11.source, citation.text()));
        concept.remarks().forEach(remark -> add(resource, SKOS.editorialNote, remark.text()));
        boolean isTop = true;
        for (Relation relation : concept.relations()) {
            Resource other = model.createResource(iris.apply(relation.concept()));
            boolean isIdea = isIdea(concept) || isIdea(glossary.get(relation.concept()));
            switch (relation.kind()) {
                case BROADER -> resource.addProperty(SKOS.broader, other);
                case NARROWER -> resource.addProperty(SKOS.narrower, other);
                case RELATED -> resource.addProperty(SKOS.related, other);
                case RENEWS -> resource.addProperty(isIdea ? DCTerms.relation : DCTerms.replaces, other);
                case RENEWED_BY -> resource.addProperty(isIdea ? DCTerms.relation : DCTerms.isReplacedBy, other);
            }
            isTop &= relation.kind() != RelationKind.BROADER;
        }
        if (isTop) {
            resource.addProperty(SKOS.topConceptOf, scheme);
            scheme.addProperty(SKOS.hasTopConcept, resource);
        }
    }

    private static boolean isIdea(Concept concept) {
        return "UnderDevelopment".equals(STATUSES.get(concept.status()));
    }

    private static Resource collection(
            Model model, String iri, List<Concept> concepts, Function<ConceptId, String> iris) {
        Resource collection = model.createResource(iri, SKOS.Collection).addProperty(RDF.type, SKOS.OrderedCollection);
        List<Resource> members = concepts.stream()
                .map(concept -> model.createResource(iris.apply(concept.id())))
                .toList();
        members.forEach(member -> collection.addProperty(SKOS.member, member));
        RDFNode list = model.createList(members.toArray(RDFNode[]::new));
        return collection.addProperty(SKOS.memberList, list);
    }

    private static Map<String, String> joined(List<Paragraph> paragraphs) {
        Map<String, String> texts = new TreeMap<>(Comparator.naturalOrder());
        for (Paragraph paragraph : paragraphs) {
            paragraph.text().texts().forEach((tag, text) -> texts.merge(tag, text, (one, two) -> one + "\n\n" + two));
        }
        return texts;
    }

    private static void add(Resource resource, Property property, LocalizedText text) {
        text.texts().forEach((tag, wording) -> resource.addProperty(property, wording, tag));
    }
}
