// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.ForeignFrameworks;
import io.github.laatupaja.criteria.SmallFramework;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the reader refuses for its form, the schema in the jar refuses too: an editor shows it while it is written. */
class SchemaAgreementTest {
    private static final Set<FindingCode> OF_FORM =
            Set.of(FindingCode.WRONG_TYPE, FindingCode.MISSING_FIELD, FindingCode.UNSUPPORTED_FORMAT);
    private static final List<JsonNode> OTHERS =
            Stream.of("\"?!\"", "42", "true", "[]", "{}").map(Json::tree).toList();

    private static Schema schema(Class<?> beside, String name) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document with one value of another type, or with one field less. */
    private record Variant(String what, JsonNode document) {}

    private static Stream<Variant> variants(JsonNode sound, String place) {
        Stream<Variant> ofOtherTypes = OTHERS.stream()
                .filter(other -> other.getNodeType() != Json.at(sound, place).getNodeType())
                .map(other -> new Variant(place + " = " + other, Json.with(sound, place, other)));
        Stream<Variant> withAFieldLess = Json.at(sound, place).propertyNames().stream()
                .map(field -> new Variant(place + " without " + field, without(sound, place, field)));
        return Stream.concat(ofOtherTypes, withAFieldLess);
    }

    private static JsonNode without(JsonNode sound, String place, String field) {
        JsonNode copy = sound.deepCopy();
        ((ObjectNode) Json.at(copy, place)).remove(field);
        return copy;
    }

    private static void assertAgreement(JsonNode sound, Schema schema, Function<String, List<Finding>> reader) {
        List<Variant> refused = Json.places(sound).stream()
                .flatMap(place -> variants(sound, place))
                .filter(variant -> reader.apply(variant.document().toString()).stream()
                        .anyMatch(finding -> OF_FORM.contains(finding.code())))
                .toList();

        assertThat(refused).hasSizeGreaterThan(100);
        assertThat(refused.stream()
                        .filter(variant -> schema.validate(variant.document().toString(), InputFormat.JSON)
                                .isEmpty())
                        .map(Variant::what))
                .isEmpty();
    }

    @Nested
    class OfAssessments {
        private final Schema schema = schema(Assessments.class, "assessment.schema.json");

        @Test
        void isWithTheReader() {
            JsonNode sound = Json.tree("""
                    {"format": "laatupaja-assessment/1", "edition": "small-1", "workshop": "Paja", "date": "2026-03-31",
                    "assessor": {"kind": "self", "role": "staff"}, "scale": "steps",
                    "profile": {"features": {"sauna": true}},
                    "answers": [{"criterion": "1", "state": "rated", "rating": "1", "practice": "p", "note": "n",
                      "evidence": ["E1"], "importance": 2, "statementRatings": [{"statement": "1.1", "rating": "2"}]},
                      {"criterion": "2", "state": "not-applicable", "reason": "r", "missingFeature": "shore"}],
                    "evidence": [{"id": "E1", "title": "t", "link": "l", "note": "n"}],
                    "plan": {"actions": [{"criteria": ["1"], "action": "a", "responsible": "m", "due": "2026-12-31"}]}}
                    """);

            assertThat(schema.validate(sound.toString(), InputFormat.JSON)).isEmpty();
            assertAgreement(
                    sound,
                    schema,
                    json -> Assessments.examine(json, SmallFramework.small()).findings());
        }
    }

    @Nested
    class OfFrameworks {
        private final Schema schema = schema(CriteriaFrameworks.class, "framework.schema.json");

        static Stream<String> documents() {
            return Stream.of(
                    ForeignFrameworks.cafLike(),
                    ForeignFrameworks.sammLike(),
                    CriteriaFrameworks.toJson(SmallFramework.small()),
                    CriteriaFrameworks.toJson(CriteriaFrameworks.latest()));
        }

        @ParameterizedTest(name = "document {index}")
        @MethodSource("documents")
        void acceptsEveryFramework(String json) {
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        }

        @ParameterizedTest(name = "document {index}")
        @MethodSource("ofFewLines")
        void isWithTheReader(String json) {
            assertAgreement(
                    Json.tree(json),
                    schema,
                    text -> CriteriaFrameworks.examine(text).findings());
        }

        static Stream<String> ofFewLines() {
            return documents().limit(3);
        }
    }
}
