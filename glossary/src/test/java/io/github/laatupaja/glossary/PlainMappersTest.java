// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Namespace;
import io.github.laatupaja.glossary.export.ExportFormat;
import io.github.laatupaja.glossary.inflection.Inflection;
import io.github.laatupaja.glossary.link.ConceptLinks;
import io.github.laatupaja.glossary.mention.MentionFinder;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Jackson mappers without any configuration write every public value, and read all whose parts have concrete types. */
class PlainMappersTest {
    private static final Glossary GLOSSARY = Glossaries.latest();
    private static final Concept WORKSHOP = GLOSSARY.get(ConceptId.of("tyopaja"));

    static Stream<Object> values() {
        return Stream.of(
                GLOSSARY,
                WORKSHOP,
                WORKSHOP.terms().get(0),
                WORKSHOP.definition().orElseThrow(),
                WORKSHOP.definition().orElseThrow().paragraphs().get(0),
                WORKSHOP.relations().get(0),
                Citation.of("Manninen et al., 2007"),
                GLOSSARY.undefinedTerms().get(0),
                GLOSSARY.tiers().get(0),
                GLOSSARY.alphabetical(Language.FINNISH).get(0),
                Inflection.parse("9 nt:nn"),
                Inflection.parse("9").forms("paja").get(0),
                Inflection.parse("9").forms("paja").get(1),
                MentionFinder.of(GLOSSARY).find("Hyvä työpaja").get(0),
                ExportFormat.CSV.losses().get(0));
    }

    @ParameterizedTest
    @MethodSource("values")
    void readWhatTheyWrite(Object value) throws IOException {
        String json = new ObjectMapper().writeValueAsString(value);

        assertThat(new JsonMapper().writeValueAsString(value)).isEqualTo(json);
        assertThat(new ObjectMapper().readValue(json, type(value))).isEqualTo(value);
        assertThat(new JsonMapper().readValue(json, type(value))).isEqualTo(value);
    }

    /** {@return the public type of a value, whose implementation may be hidden} */
    private static Class<?> type(Object value) {
        Class<?> type = value.getClass();
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }

    @Test
    void writeExtensions() throws IOException {
        Object extension = GlossaryExtension.builder()
                .namespace(Namespace.of("acme"))
                .addTerm(WORKSHOP.id(), SmallGlossaries.finnish("paja", TermRole.SYNONYM))
                .addTerm(WORKSHOP.id(), SmallGlossaries.finnish("verstas", TermRole.SYNONYM))
                .build();

        String json = new ObjectMapper().writeValueAsString(extension);

        assertThat(json)
                .isEqualTo("{\"namespace\":\"acme\",\"terms\":{\"tyopaja\":["
                        + "{\"text\":\"paja\",\"language\":\"fi\",\"role\":\"synonym\",\"standing\":\"own\"},"
                        + "{\"text\":\"verstas\",\"language\":\"fi\",\"role\":\"synonym\",\"standing\":\"own\"}]}}");
        assertThat(new JsonMapper().writeValueAsString(extension)).isEqualTo(json);
    }

    @Test
    void writeLinks() throws IOException {
        Object link = ConceptLinks.between(GLOSSARY, CriteriaFrameworks.latest())
                .all()
                .get(0);

        String json = new ObjectMapper().writeValueAsString(link);

        assertThat(json).startsWith("{\"criterion\":\"1\",\"text\":\"1.1\",\"mention\":{\"start\":0,\"end\":7,");
        assertThat(new JsonMapper().writeValueAsString(link)).isEqualTo(json);
    }
}
