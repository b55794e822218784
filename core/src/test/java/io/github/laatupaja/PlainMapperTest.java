// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.RatingLevel;
import io.github.laatupaja.criteria.RatingScale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mappers that know nothing of us say which field a document lacks. */
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
                Arguments.of("title", RatingScale.class, "{\"id\": \"s\"}"));
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void namesTheFieldThatIsMissing(String field, Class<?> model, String json) {
        assertThatThrownBy(() -> Json.read2(json, model)).hasMessageContaining("field '" + field + "' is missing");
        assertThatThrownBy(() -> Json.read3(json, model)).hasMessageContaining("field '" + field + "' is missing");
    }
}
