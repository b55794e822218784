// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mappers that know nothing of us say which field a document lacks, and where a null stands. */
class PlainMapperTest {
    static Stream<Arguments> lacking() {
        String label = "{\"original\": \"fi\", \"texts\": {\"fi\": \"on\"}}";
        return Stream.of(
                Arguments.of("edition", Assessment.class, "{\"scale\": \"s\"}"),
                Arguments.of("scale", Assessment.class, "{\"edition\": \"e\"}"),
                Arguments.of("code", RatingLevel.class, "{\"value\": 1, \"label\": " + label + "}"),
                Arguments.of("value", RatingLevel.class, "{\"code\": \"1\", \"label\": " + label + "}"),
                Arguments.of("label", RatingLevel.class, "{\"code\": \"1\", \"value\": 1}"),
                Arguments.of("id", RatingScale.class, "{\"title\": " + label + "}"),
                Arguments.of("title", RatingScale.class, "{\"id\": \"s\"}"),
                Arguments.of("id", Criterion.class, "{\"leadIn\": " + label + "}"),
                Arguments.of("id", CriterionGroup.class, "{\"title\": " + label + "}"),
                Arguments.of("title", CriterionGroup.class, "{\"id\": \"g\"}"));
    }

    static Stream<Arguments> nulls() {
        String label = "{\"original\": \"fi\", \"texts\": {\"fi\": \"on\"}}";
        String head = "{\"edition\": \"e\", \"scale\": \"s\", ";
        String answer = "{\"criterion\": \"1\", ";
        String scale = "{\"id\": \"s\", \"title\": " + label + ", ";
        String group = "{\"id\": \"g\", \"title\": " + label + ", ";
        return Stream.of(
                Arguments.of("answers[0]", Assessment.class, head + "\"answers\": [null]}"),
                Arguments.of("evidence[0]", Assessment.class, head + "\"evidence\": [null]}"),
                Arguments.of("evidence[1]", Answer.class, answer + "\"evidence\": [\"e1\", null]}"),
                Arguments.of("levels[0]", RatingScale.class, scale + "\"levels\": [null]}"),
                Arguments.of("statements[0]", Criterion.class, "{\"id\": \"c\", \"statements\": [null]}"),
                Arguments.of("criteria[0]", CriterionGroup.class, group + "\"criteria\": [null]}"));
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void nameTheFieldThatIsMissing(String field, Class<?> model, String json) {
        assertThatThrownBy(() -> Json.read2(json, model)).hasMessageContaining("field '" + field + "' is missing");
        assertThatThrownBy(() -> Json.read3(json, model)).hasMessageContaining("field '" + field + "' is missing");
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void nameThePlaceOfANull(String place, Class<?> model, String json) {
        assertThatThrownBy(() -> Json.read2(json, model)).hasMessageContaining(place + " is null");
        assertThatThrownBy(() -> Json.read3(json, model)).hasMessageContaining(place + " is null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": \"a\", \"statements\": 7}", "[]", "{\"id\": {}}"})
    void tellNothingOfHiddenTypes(String json) {
        assertThatThrownBy(() -> Json.read2(json, Criterion.class)).message().doesNotContain("Parts", "Immutable");
        assertThatThrownBy(() -> Json.read3(json, Criterion.class)).message().doesNotContain("Parts", "Immutable");
    }
}
