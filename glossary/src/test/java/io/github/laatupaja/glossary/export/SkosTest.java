// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.Glossary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkosTest {
    private static final String BASE = "https://example.org/sanasto/";
    private static final Glossary GLOSSARY = Glossaries.latest();
    private static final GlossaryExport EXPORT = GlossaryExport.of(GLOSSARY, BASE);
    private static final String TURTLE = EXPORT.text(ExportFormat.SKOS_TURTLE);
    private static final Shapes SHAPES = Shapes.parse(RdfGraphs.read(resource("skos-shapes.ttl"), Lang.TURTLE));

    @Test
    void isTheGraphOfTheModelInTurtle() {
        assertThat(RdfGraphs.read(TURTLE, Lang.TURTLE).isIsomorphicWith(RdfGraphs.of(GLOSSARY, BASE)))
                .isTrue();
    }

    @Test
    void isTheGraphOfTheModelInJsonLd() {
        assertThat(RdfGraphs.read(EXPORT.text(ExportFormat.SKOS_JSON_LD), Lang.JSONLD11)
                        .isIsomorphicWith(RdfGraphs.of(GLOSSARY, BASE)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKOS_TURTLE", "SKOS_JSON_LD"})
    void keepsHostileTexts(ExportFormat format) {
        Glossary hostile = HostileGlossaries.glossary();
        Lang lang = format == ExportFormat.SKOS_TURTLE ? Lang.TURTLE : Lang.JSONLD11;

        Model model = RdfGraphs.read(GlossaryExport.of(hostile).text(format), lang);

        assertThat(model.isIsomorphicWith(RdfGraphs.of(hostile, "urn:laatupaja:glossary:hostile:")))
                .isTrue();
        assertThat(model.listObjectsOfProperty(SKOS.altLabel).toList())
                .extracting(label -> label.asLiteral().getString())
                .containsExactlyInAnyOrderElementsOf(HostileGlossaries.TEXTS);
    }

    @Test
    void keepsThePublishedOrder() {
        RDFList list = RdfGraphs.read(TURTLE, Lang.TURTLE)
                .getResource(BASE + "~published")
                .getProperty(SKOS.memberList)
                .getList();

        assertThat(list.asJavaList())
                .extracting(RDFNode::toString)
                .isEqualTo(GLOSSARY.concepts().stream()
                        .map(concept -> BASE + concept.id())
                        .toList());
    }

    @Test
    void meetsTheIntegrityConditionsOfSkos() {
        assertThat(messages(RdfGraphs.read(TURTLE, Lang.TURTLE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S9: a concept scheme is no concept | <https://example.org/sanasto> a skos:Concept",
                "S37: a collection is neither a concept nor a concept scheme | :osallisuus a skos:Collection",
                "S13: prefLabel is altLabel | :osallisuus skos:altLabel \"osallisuus\"@fi",
                "S13: prefLabel is hiddenLabel | :osallisuus skos:hiddenLabel \"osallisuus\"@fi",
                "S13: altLabel is hiddenLabel | :osallisuus skos:hiddenLabel \"participation\"@en",
                "S14: two prefLabels in a language | :osallisuus skos:prefLabel \"osallistuminen\"@fi",
                "S12: prefLabel has no language | :osallisuus skos:prefLabel \"osallisuus\"",
                "a concept has no prefLabel | :uusi a skos:Concept ; skos:inScheme <https://example.org/sanasto>",
                "S4: inScheme | :osallisuus skos:inScheme :dialogisuus",
                "S6: topConceptOf | :osallisuus skos:topConceptOf :dialogisuus",
                "S20: broader is no concept | :osallisuus skos:broader <urn:nothing>",
                "S20: related is no concept | :osallisuus skos:related <urn:nothing>",
                "S46: exactMatch is broadMatch | :osallisuus skos:exactMatch <urn:a> ; skos:broadMatch <urn:a>",
                "S46: exactMatch is relatedMatch | :osallisuus skos:exactMatch <urn:a> ; skos:relatedMatch <urn:a>",
                "S29: an ordered collection is a collection | <urn:c> a skos:OrderedCollection",
                "S35: two lists of members | <https://example.org/sanasto/~core> skos:memberList ()",
                "S32: a member is no concept | <https://example.org/sanasto/~core> skos:member <urn:nothing>",
                "S27: related, but broader or narrower too | :tyovalmennus skos:related :valmennus",
                "S23: related one way | :osallisuus skos:related :dialogisuus",
                "S25: broader without narrower | :osallisuus skos:broader :dialogisuus",
                "S25: narrower without broader | :osallisuus skos:narrower :dialogisuus",
                "broader than itself | :valmennus skos:broader :tyovalmennus",
                "S8: topConceptOf without hasTopConcept | :tyovalmennus skos:topConceptOf <https://example.org/sanasto>",
                "S8: hasTopConcept without topConceptOf | <https://example.org/sanasto> skos:hasTopConcept :tyovalmennus",
                "S36: in the list, but no member | <urn:c> a skos:OrderedCollection ; skos:memberList (:osallisuus)"
            })
    void isCheckedByConditionsThatReportFaults(String message, String statement) {
        String prefixes = "@prefix skos: <" + SKOS.getURI() + "> . @prefix : <" + BASE + "> . ";

        Model faulty =
                RdfGraphs.read(TURTLE, Lang.TURTLE).add(RdfGraphs.read(prefixes + statement + " .", Lang.TURTLE));

        assertThat(messages(faulty)).contains(message);
    }

    static List<String> messages(Model model) {
        ValidationReport report = ShaclValidator.get().validate(SHAPES, model.getGraph());
        return report.getEntries().stream().map(ReportEntry::message).toList();
    }

    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(SkosTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
