// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.examples.bundled.BundledFiles;
import io.github.laatupaja.scale.ScaleId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownFieldsTest {
    private static final CriteriaFramework FRAMEWORK = CriteriaFrameworks.latest();

    @Test
    void areToldWithPlaceAndTheNameThatMayBeMeant() {
        assertThat(texts("""
                        {
                          "editon": "tyopaja-2022",
                          "assessor": {"knd": "self"},
                          "answers": [
                            {"criterion": "1", "rating": "2"},
                            {"criterion": "2", "ratin": "2"}
                          ],
                          "evidence": [{"id": "e", "titel": "x"}],
                          "plan": {"actions": [{"acton": "x", "väri": "punainen"}]}
                        }
                        """))
                .containsExactly(
                        "editon (line 2, column 3): unknown field, which is not read; did you mean 'edition'?",
                        "assessor.knd (line 3, column 16): unknown field, which is not read; did you mean 'kind'?",
                        "answers[1].ratin (line 6, column 24): unknown field, which is not read; did you mean 'rating'?",
                        "evidence[0].titel (line 8, column 28): unknown field, which is not read; did you mean 'title'?",
                        "plan.actions[0].acton (line 9, column 25): unknown field, which is not read; "
                                + "did you mean 'action'?",
                        "plan.actions[0].väri (line 9, column 39): unknown field, which is not read");
    }

    @Test
    void areToldOnceWhereTheyStandAlike() {
        assertThat(texts("""
                        {"answers": [{"x": 1}, {"rating": 1}, {"x": {"y": 1}}, {"x": [{"z": 1}]}], "x": 1}"""))
                .containsExactly(
                        "answers[0].x (line 1, column 15): unknown field, which is not read; other places like it: 2",
                        "x (line 1, column 76): unknown field, which is not read");
    }

    @ParameterizedTest
    @CsvSource({
        "fi, tuntematon kenttä, jota ei lueta; muita samanlaisia kohtia: 1; tarkoititko ”rating”?",
        "sv, okänt fält, som inte läses; andra likadana ställen: 1; menade du ”rating”?",
        "en, unknown field, which is not read; other places like it: 1; did you mean 'rating'?"
    })
    void areToldInEachLanguage(String language, String first, String second) {
        List<Finding> unknown = UnknownFields.in("{\"answers\": [{\"ratin\": 1}, {\"ratin\": 1}]}");

        assertThat(unknown).hasSize(1);
        assertThat(unknown.get(0).message(Language.of(language)).replace("'", ""))
                .isEqualTo(first + ", " + second.replace("'", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void areNotThoseOfATemplate(String language) {
        for (String scale : new String[] {"levels-0-3", "percent"}) {
            String template = Assessments.toTemplate(
                    Assessments.blank(FRAMEWORK, WorkshopProfile.empty(), ScaleId.of(scale)),
                    FRAMEWORK,
                    Language.of(language));

            assertThat(texts(template)).isEmpty();
        }
    }

    @Test
    void areNotThoseOfTheSchemaNorFeatures() {
        assertThat(texts(BundledFiles.text(BundledFiles.KUUSAMAKI))).isEmpty();
        assertThat(texts("{\"profile\": {\"features\": {\"nobody-knows\": true}}}"))
                .isEmpty();
    }

    @Test
    void areNotRepeatedWhereTheyCouldBePersonal() {
        assertThat(texts("{\"answers\": [{\"Matti says so\": 1, \"" + "a".repeat(65) + "\": 1}]}"))
                .containsExactly(
                        "answers[0].… (line 1, column 15): unknown field, which is not read",
                        "answers[0].… (line 1, column 35): unknown field, which is not read");
    }

    @Test
    void areFoundAsFarAsTheTextIsJson() {
        String start = "\uFEFF{\"x\": 1, ";

        assertThat(texts(start)).containsExactly("x (line 1, column 2): unknown field, which is not read");
        assertThat(texts("")).isEmpty();
        assertThat(texts("[1]")).isEmpty();
        assertThat(texts("7")).isEmpty();
        assertThat(texts("{\"answers\": {\"x\": 1}, \"workshop\": {\"y\": 1}}"))
                .containsExactly("answers.x (line 1, column 14): unknown field, which is not read");
    }

    private static List<String> texts(String json) {
        return UnknownFields.in(json).stream().map(Finding::toString).toList();
    }
}
