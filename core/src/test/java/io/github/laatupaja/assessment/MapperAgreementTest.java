// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.laatupaja.Json;
import io.github.laatupaja.basics.InvalidDataException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our reader and plain mappers take the same documents for the same assessments, and refuse the same ones. */
class MapperAgreementTest {
    private static String document(String fields) {
        return "{\"edition\": \"small-1\", \"scale\": \"steps\", " + fields + "}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"workshop\": \"\"",
                "\"answers\": [{\"criterion\": \"1\", \"reason\": \"\", \"practice\": \"\", \"note\": \"\"}]",
                "\"answers\": [{\"criterion\": \"1\", \"rating\": \"\"}]",
                "\"answers\": [{\"criterion\": \"1\", \"rating\": \"2\", \"reason\": \"\"}]",
                "\"answers\": [{\"criterion\": \"1\", \"rating\": 62.50}]",
                "\"answers\": [{\"criterion\": \"1\", \"rating\": 1e2}]",
                "\"evidence\": [{\"id\": \"E1\", \"title\": \"t\", \"link\": \"\", \"note\": \"\"}]",
                "\"plan\": {\"actions\": [{\"action\": \"a\", \"responsible\": \"\"}]}",
                "\"profile\": {\"features\": {\"b\": true, \"a\": false}}",
                "\"workshop\": null, \"date\": null, \"answers\": null, \"profile\": null, \"plan\": null",
            })
    void isOnWhatIsRead(String fields) {
        String json = document(fields);
        Assessment read = Assessments.parse(json);

        assertThat(fields.contains("null") ? "" : AssessmentSchema.faults(json))
                .asString()
                .isIn("", "[]");
        assertThat(Json.read2(json, Assessment.class)).isEqualTo(read);
        assertThat(Json.read3(json, Assessment.class)).isEqualTo(read);
        assertThat(Assessments.parse(Assessments.toJson(read))).isEqualTo(read);
        assertThat(Json.write2(Json.read2(json, Assessment.class))).isEqualTo(Json.compact(Assessments.toJson(read)));
        assertThat(Json.write3(Json.read3(json, Assessment.class))).isEqualTo(Json.compact(Assessments.toJson(read)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"answers\": [{\"criterion\": 1}]",
                "\"answers\": [{\"criterion\": \"1\", \"evidence\": [1]}]",
                "\"answers\": [{\"criterion\": \"1\", \"rating\": \" \"}]",
                "\"answers\": [{\"criterion\": \"1\", \"statementRatings\": [{\"statement\": \"1.1\", \"rating\": \"\"}]}]",
                "\"answers\": [{\"criterion\": \"1\", \"missingFeature\": \"\"}]",
                "\"answers\": [null]",
                "\"profile\": {\"features\": {\"a\": null}}",
                "\"profile\": {\"features\": {\"a b\": true}}",
                "\"evidence\": [{\"id\": \"E1\", \"title\": \"\"}]",
                "\"plan\": {\"actions\": [{\"action\": \"\"}]}",
                "\"date\": \"\"",
            })
    void isOnWhatIsRefused(String fields) {
        String json = document(fields);

        assertThat(catchThrowable(() -> Assessments.parse(json))).isInstanceOf(InvalidDataException.class);
        assertThat(catchThrowable(() -> Json.read2(json, Assessment.class))).isNotNull();
        assertThat(catchThrowable(() -> Json.read3(json, Assessment.class))).isNotNull();
        assertThat(AssessmentSchema.faults(json)).isNotEmpty();
    }
}
