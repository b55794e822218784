// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.Glossary;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class SchemaOrgTest {
    private static final String SCHEMA = "https://schema.org/";
    private static final String BASE = "urn:laatupaja:glossary:tyopaja-2022:";
    private static final Glossary GLOSSARY = Glossaries.latest();
    private static final Model GRAPH =
            RdfGraphs.read(GlossaryExport.of(GLOSSARY).text(ExportFormat.SCHEMA_ORG), Lang.JSONLD11);

    @Test
    void isASetOfDefinedTerms() {
        assertThat(GRAPH.getResource("urn:laatupaja:glossary:tyopaja-2022")
                        .hasProperty(RDF.type, ResourceFactory.createResource(SCHEMA + "DefinedTermSet")))
                .isTrue();
        assertThat(GRAPH.listObjectsOfProperty(property("hasDefinedTerm")).toList())
                .hasSize(26);
        assertThat(GRAPH.listSubjectsWithProperty(property("inDefinedTermSet")).toList())
                .hasSize(26);
    }

    @Test
    void writesEveryTermAndDefinition() {
        for (Concept concept : GLOSSARY.concepts()) {
            String subject = BASE + concept.id();
            for (Language language : List.of(Language.FINNISH, Language.SWEDISH, Language.ENGLISH)) {
                String name = concept.preferredTerm(language).orElseThrow().text();
                assertThat(says(subject, "name", name, language)).isTrue();
                concept.definition()
                        .ifPresent(it -> assertThat(says(subject, "description", it.in(language), language))
                                .isTrue());
            }
        }
        assertThat(GRAPH.listObjectsOfProperty(property("description")).toList())
                .hasSize(48);
        assertThat(says(BASE + "osallisuus", "alternateName", "participation", Language.ENGLISH))
                .isTrue();
    }

    @Test
    void keepsHostileTexts() {
        Model hostile = RdfGraphs.read(
                GlossaryExport.of(HostileGlossaries.glossary()).text(ExportFormat.SCHEMA_ORG), Lang.JSONLD11);

        assertThat(hostile.listObjectsOfProperty(property("alternateName")).toList())
                .extracting(name -> name.asLiteral().getString())
                .containsExactlyInAnyOrderElementsOf(HostileGlossaries.TEXTS);
    }

    private static boolean says(String subject, String property, String text, Language language) {
        return GRAPH.contains(
                GRAPH.getResource(subject),
                property(property),
                ResourceFactory.createLangLiteral(text, language.value()));
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SCHEMA + name);
    }
}
