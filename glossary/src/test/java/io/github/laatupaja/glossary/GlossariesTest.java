// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.InvalidDataException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class GlossariesTest {
    private static final Glossary GLOSSARY = Glossaries.latest();
    private static final String JSON = Glossaries.toJson(GLOSSARY);

    @Nested
    class ReadBack {
        @Test
        void isEqualAfterText() {
            assertThat(Glossaries.parse(JSON)).isEqualTo(GLOSSARY);
        }

        @Test
        void isEqualAfterAFileAndAStream(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("sanasto.json");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();

            Glossaries.write(GLOSSARY, file);
            Glossaries.write(GLOSSARY, bytes);

            assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(JSON);
            assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(JSON);
            assertThat(Glossaries.read(file)).isEqualTo(GLOSSARY);
            assertThat(Glossaries.read(new ByteArrayInputStream(bytes.toByteArray())))
                    .isEqualTo(GLOSSARY);
        }

        @Test
        void isEqualAfterAPlainMapperOfEitherMajor() throws IOException {
            assertThat(new ObjectMapper().readValue(JSON, Glossary.class)).isEqualTo(GLOSSARY);
            assertThat(new JsonMapper().readValue(JSON, Glossary.class)).isEqualTo(GLOSSARY);
        }

        @Test
        void isEqualAfterSerialization() throws IOException, ClassNotFoundException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(GLOSSARY);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(GLOSSARY);
            }
        }
    }

    @Test
    void writesTheSameAsAPlainMapperOfEitherMajor() throws IOException {
        JsonMapper mapper = new JsonMapper();

        assertThat(mapper.readTree(new ObjectMapper().writeValueAsString(GLOSSARY)))
                .isEqualTo(mapper.readTree(JSON));
        assertThat(mapper.readTree(mapper.writeValueAsString(GLOSSARY))).isEqualTo(mapper.readTree(JSON));
        assertThat(mapper.writeValueAsString(GLOSSARY)).isEqualTo(mapper.writeValueAsString(mapper.readTree(JSON)));
    }

    @Test
    void matchesThePublishedSchema() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Glossary.class.getResourceAsStream("glossary.schema.json"))) {
            String schema = new String(stream.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(JSON, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void reportsAllFindingsAtOnce() {
        String json = """
                {
                  "edition": "own",
                  "title": {"original": "fi", "texts": {"fi": "Oma"}},
                  "concepts": [
                    {"id": "a", "status": "old", "terms": []},
                    {
                      "id": "b",
                      "status": "valid",
                      "terms": [{"text": "b", "language": "fi", "role": "preferred", "standing": "own", "inflection": "99"}],
                      "relations": [{"kind": "broader", "concept": "c", "basis": "stated"}]
                    }
                  ]
                }
                """;

        assertThat(Glossaries.examine(json).findings())
                .extracting(Finding::toString)
                .hasSize(3)
                .contains(
                        "concepts[0].status (line 5, column 27): 'old' is none of"
                                + " [draft, suggested, valid, superseded, retired]",
                        "concepts[1].relations[0].concept (line 10, column 52): id c is unknown in glossary 'own'")
                .anyMatch(finding -> finding.startsWith("concepts[1].terms[0].inflection (line 9, "));
        assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> Glossaries.parse(json));
    }

    @Test
    void readsAGlossaryWithWarnings() {
        Glossary glossary =
                SmallGlossaries.glossary(SmallGlossaries.concept("a").status(ConceptStatus.SUGGESTED));

        assertThat(Glossaries.parse(Glossaries.toJson(glossary))).isEqualTo(glossary);
        assertThat(Glossaries.examine(Glossaries.toJson(glossary)).findings()).hasSize(1);
    }
}
