// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import static io.github.laatupaja.data.source.RealData.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.data.source.DataItems;
import io.github.laatupaja.data.source.RealData;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DataSchemasTest {
    static List<Path> allFiles() {
        return DataSchemas.allFiles();
    }

    static List<Path> ofData() {
        return allFiles().stream()
                .filter(file -> !file.startsWith(DataSchemas.DOCUMENTS))
                .toList();
    }

    static Set<String> dataFiles() {
        return RealData.FILES.names();
    }

    @Test
    void existForEachKindOfDataFile() {
        Set<String> kinds = allFiles().stream()
                .filter(file -> DataSchemas.FOLDER.equals(file.getParent()))
                .map(DataSchemas::kind)
                .collect(Collectors.toSet());

        assertThat(dataFiles().stream().map(DataSchemas::kind).collect(Collectors.toSet()))
                .isEqualTo(kinds);
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void areValidSchemas(Path file) {
        JsonNode schema = DataSchemas.read(file);

        assertThat(DataSchemas.metaErrors(schema)).isEmpty();
        assertThat(schema.required("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.required("$id").stringValue())
                .isEqualTo("urn:laatupaja:schema:" + DataSchemas.kind(file) + ":1");
    }

    @Test
    void areCheckedByTheMetaSchema() {
        JsonNode schema = DataSchemas.read(DataSchemas.FOLDER.resolve("criteria.schema.json"));

        object(schema).put("type", "objekt");

        assertThat(DataSchemas.metaErrors(schema)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofData")
    void describeEachFieldAndAllowNoOther(Path file) {
        List<JsonNode> objects = DataSchemas.nodes(DataSchemas.read(file))
                .filter(schema -> schema.path("properties").isObject() && schema.has("type"))
                .toList();

        assertThat(objects).allSatisfy(schema -> {
            assertThat(schema.required("additionalProperties").asString()).isEqualTo("false");
            assertThat(schema.required("properties").values()).allMatch(field -> field.has("description"));
        });
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void acceptTheData(String file) {
        assertThat(DataSchemas.errors(DataSchemas.kind(file), RealData.FILES.get(file)))
                .isEmpty();
    }

    @Nested
    class Reject {
        static Set<String> dataFiles() {
            return RealData.FILES.names();
        }

        @ParameterizedTest
        @MethodSource("dataFiles")
        void anUnknownField(String file) {
            assertThat(errors(file, tree -> object(tree).put("unknown", 1))).isNotEmpty();
            assertThat(errors(file, tree -> object(tree.required("about")).put("unknown", 1)))
                    .isNotEmpty();
        }

        @ParameterizedTest
        @MethodSource("dataFiles")
        void aMissingField(String file) {
            List<String> fields = List.copyOf(RealData.FILES.get(file).propertyNames());

            assertThat(fields)
                    .filteredOn(field -> !field.equals("remarks"))
                    .allSatisfy(field -> assertThat(
                                    errors(file, tree -> object(tree).remove(field)))
                            .isNotEmpty());
        }

        @ParameterizedTest
        @MethodSource("dataFiles")
        void aFieldOfAnotherType(String file) {
            List<String> fields = List.copyOf(RealData.FILES.get(file).propertyNames());

            assertThat(fields)
                    .allSatisfy(field -> assertThat(
                                    errors(file, tree -> object(tree).put(field, true)))
                            .isNotEmpty());
        }

        @ParameterizedTest
        @MethodSource("dataFiles")
        void anUnknownFieldOfAnyItem(String file) {
            JsonNode tree = RealData.FILES.get(file).deepCopy();
            for (JsonNode item : tree.findParents("source")) {
                ObjectNode changed = object(item).put("unknown", 1);
                assertThat(DataSchemas.errors(DataSchemas.kind(file), tree)).isNotEmpty();
                changed.remove("unknown");
            }
        }

        @ParameterizedTest
        @CsvSource({
            "criteria.json,      /criteria/0,                              id,        -1",
            "criteria.json,      /criteria/0/statements/0,                 id,        1 1",
            "criteria.json,      /criteria/0/statements/0,                 text,      Työpaja  on",
            "criteria.json,      /criteria/5/statements/0/applicability/0, kind,      condition",
            "criteria.json,      /criteria/0/remarks/0,                    code,      Printed",
            "groups.json,        /groups/1,                                parent,    suunta/1",
            "editions.json,      /editions/0,                              published, spring",
            "scales.json,        /scales/0/levels/0,                       code,      ''",
            "crosswalks.json,    /crosswalks/0,                            basis,     guessed",
            "crosswalks.json,    /crosswalks/2/entries/0,                  concept,   valmennus",
            "guidance.json,      /passages/1,                              marks,     dashes",
            "concepts.json,      /concepts/0,                              tier,      minor",
            "concepts.json,      /concepts/8/definition/0,                 joined,    käsitettä",
            "concepts.json,      /concepts/0/labels/0,                     role,      best",
            "concepts.json,      /concepts/5/relations/0,                  basis,     stated",
            "concepts.json,      /concepts/5/relations/0,                  kind,      narrower",
            "concept-translations.sv.json, /terms/tyopaja/0,               standing,  guessed",
            "concept-translations.en.json, '',                             standing,  official",
            "provenance.json,    '',                                       sha256,    DBA9",
            "unmodelled.json,    /spans/0,                                 reason,    ''",
            "translations.sv.json, '',                                     standing,  official",
            "translations.sv.json, /groups,                                a b,       Grupp",
            "terms.json,         /terms/0,                                 standing,  guessed",
        })
        void anInvalidValue(String file, String pointer, String field, String value) {
            assertThat(errors(file, tree -> object(tree.at(pointer)).put(field, value)))
                    .isNotEmpty();
        }

        @Test
        void aDefinitionOfAConceptThatTheDeckOnlyLists() {
            assertThat(errors(
                            "concepts.json",
                            file -> object(DataItems.find(file.required("concepts"), "osallisuus"))
                                    .putArray("definition")
                                    .addObject()
                                    .put("text", "Osallisuus on mukanaoloa.")
                                    .putObject("source")
                                    .put("slide", 22)
                                    .putArray("lines")
                                    .add(383)
                                    .add(383)))
                    .isNotEmpty();
        }

        @Test
        void aScaleWithBothLevelsAndAnInterval() {
            assertThat(errors(
                            "scales.json",
                            file -> object(file.required("scales").required(0))
                                    .putObject("interval")
                                    .put("lowest", 0)
                                    .put("highest", 3)))
                    .isNotEmpty();
        }

        private static List<String> errors(String file, Consumer<JsonNode> change) {
            return DataSchemas.errors(
                    DataSchemas.kind(file), RealData.with(file, change).get(file));
        }
    }
}
