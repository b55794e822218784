// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.Namespace;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptId;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.GlossaryExtension;
import io.github.laatupaja.glossary.Relation;
import io.github.laatupaja.glossary.RelationKind;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import java.io.IOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** A concept of a glossary is the same resource in the exports of all its extensions. */
class ExtendedGlossaryTest {
    private static final String BASE = "urn:laatupaja:glossary:tyopaja-2022";
    private static final Glossary ACME = extended(Glossaries.latest(), "acme");
    private static final Glossary OTHER = extended(Glossaries.latest(), "other");

    /** {@return the bundled glossary with an added narrower concept and an added term of the workshop} */
    private static Glossary extended(Glossary glossary, String namespace) {
        ConceptId workshop = ConceptId.of("tyopaja");
        LocalizedText reason = LocalizedText.of(Language.ENGLISH, "It is one.");
        return glossary.extend(GlossaryExtension.builder()
                .namespace(Namespace.of(namespace))
                .addConcept(Concept.builder()
                        .id(ConceptId.of(namespace + ".puupaja"))
                        .addTerm(Term.of(Language.FINNISH, "puupaja", TermRole.PREFERRED))
                        .addRelation(Relation.editorial(RelationKind.BROADER, workshop, reason))
                        .build())
                .addTerm(workshop, Term.of(Language.FINNISH, namespace + "paja", TermRole.SYNONYM))
                .build());
    }

    private static Model skos(Glossary glossary) {
        return RdfGraphs.read(GlossaryExport.of(glossary).text(ExportFormat.SKOS_TURTLE), Lang.TURTLE);
    }

    @Test
    void conceptsOfTheBaseHaveIrisOfTheBase() {
        Model base = skos(Glossaries.latest());
        Model acme = skos(ACME);

        for (Resource concept :
                base.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList()) {
            assertThat(acme.contains(concept, SKOS.prefLabel)).isTrue();
            assertThat(acme.listStatements(concept, SKOS.prefLabel, (RDFNode) null)
                            .toSet())
                    .isEqualTo(base.listStatements(concept, SKOS.prefLabel, (RDFNode) null)
                            .toSet());
        }
        assertThat(acme.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList())
                .hasSize(27)
                .contains(acme.getResource(BASE + ".acme:acme.puupaja"));
    }

    @Test
    void twoExtensionsShareTheConceptsOfTheBase() {
        Model both = skos(ACME).add(skos(OTHER));
        Resource workshop = both.getResource(BASE + ":tyopaja");

        assertThat(both.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList())
                .hasSize(28);
        assertThat(both.listObjectsOfProperty(workshop, SKOS.altLabel).toList())
                .extracting(label -> label.asLiteral().getString())
                .containsExactlyInAnyOrder("acmepaja", "otherpaja");
        assertThat(workshop.hasProperty(SKOS.narrower, both.getResource(BASE + ".acme:acme.puupaja")))
                .isTrue();
        assertThat(workshop.hasProperty(SKOS.narrower, both.getResource(BASE + ".other:other.puupaja")))
                .isTrue();
        assertThat(SkosTest.messages(both)).isEmpty();
    }

    @Test
    void aConceptOfTheBaseIsInTheSchemesOfBoth() {
        Model acme = skos(ACME);
        Resource own = acme.getResource(BASE + ".acme");
        Resource base = acme.getResource(BASE);

        assertThat(acme.listObjectsOfProperty(acme.getResource(BASE + ":tyopaja"), SKOS.inScheme)
                        .toList())
                .containsExactlyInAnyOrder(own, base);
        assertThat(acme.listObjectsOfProperty(acme.getResource(BASE + ".acme:acme.puupaja"), SKOS.inScheme)
                        .toList())
                .containsExactly(own);
        assertThat(acme.listObjectsOfProperty(own, DCTerms.source).toList()).containsExactly(base);
        assertThat(base.hasProperty(RDF.type, SKOS.ConceptScheme)).isTrue();
        assertThat(base.hasLiteral(DCTerms.identifier, "tyopaja-2022")).isTrue();
        assertThat(SkosTest.messages(acme)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKOS_TURTLE", "SKOS_JSON_LD"})
    void isTheGraphOfTheModel(ExportFormat format) {
        Lang lang = format == ExportFormat.SKOS_TURTLE ? Lang.TURTLE : Lang.JSONLD11;
        GlossaryExport export = GlossaryExport.of(ACME, "https://acme.example/sanasto#")
                .withBase(EditionId.of("tyopaja-2022"), "https://example.org/sanasto/");

        assertThat(RdfGraphs.read(export.text(format), lang)
                        .isIsomorphicWith(
                                RdfGraphs.of(ACME, "https://acme.example/sanasto#", "https://example.org/sanasto/")))
                .isTrue();
        assertThat(export).hasToString("tyopaja-2022.acme under https://acme.example/sanasto#");
    }

    @Test
    void inSchemaOrgATermOfTheBaseIsInBothSets() {
        String schema = "https://schema.org/";
        Model acme = RdfGraphs.read(GlossaryExport.of(ACME).text(ExportFormat.SCHEMA_ORG), Lang.JSONLD11);

        assertThat(acme.listObjectsOfProperty(
                                acme.getResource(BASE + ":tyopaja"),
                                ResourceFactory.createProperty(schema + "inDefinedTermSet"))
                        .toList())
                .containsExactlyInAnyOrder(acme.getResource(BASE + ".acme"), acme.getResource(BASE));
        assertThat(acme.contains(
                        acme.getResource(BASE + ".acme"),
                        ResourceFactory.createProperty(schema + "isBasedOn"),
                        acme.getResource(BASE)))
                .isTrue();
    }

    @Test
    void inTbxTheSourceNamesTheBaseAndIdsAreThoseOfTheBase() throws IOException, SAXException {
        String tbx = GlossaryExport.of(ACME).text(ExportFormat.TBX_BASIC);

        assertThat(tbx)
                .contains("<p>tyopaja-2022.acme</p>\n        <p>tyopaja-2022</p>")
                .contains("<conceptEntry id=\"c-tyopaja\">", "<conceptEntry id=\"c-acme.puupaja\">");
        assertThat(TbxSchema.errors(tbx)).isEmpty();
    }

    @Test
    void inCsvEachRowHasItsIri() {
        assertThat(GlossaryExport.of(ACME).text(ExportFormat.CSV))
                .contains("\r\n1,tyopaja," + BASE + ":tyopaja,core,")
                .contains("\r\n27,acme.puupaja," + BASE + ".acme:acme.puupaja,,valid,");
    }

    @Test
    void anExtensionOfAnExtensionKeepsTheIrisOfBoth() {
        Glossary twice = extended(ACME, "fi.sub");

        assertThat(skos(twice).listSubjectsWithProperty(RDF.type, SKOS.Concept).toList())
                .extracting(Resource::getURI)
                .hasSize(28)
                .contains(BASE + ":tyopaja", BASE + ".acme:acme.puupaja", BASE + ".acme.fi.sub:fi.sub.puupaja");
        assertThat(SkosTest.messages(skos(twice))).isEmpty();
    }

    @Test
    void rejectsAnInvalidBase() {
        GlossaryExport export = GlossaryExport.of(ACME);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> export.withBase(EditionId.of("tyopaja-2022"), "sanasto"))
                .withMessage("base 'sanasto' is not an absolute IRI that ends in ':', '/' or '#'");
    }

    @Test
    void allConceptsOfAGlossaryWithoutBaseBelongToIt() {
        assertThat(skos(Glossaries.latest())
                        .listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme)
                        .toList())
                .hasSize(1);
    }
}
