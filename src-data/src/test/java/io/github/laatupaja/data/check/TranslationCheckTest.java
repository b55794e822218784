// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import static io.github.laatupaja.data.source.RealData.array;
import static io.github.laatupaja.data.source.RealData.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.data.source.RealData;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class TranslationCheckTest {
    @ParameterizedTest
    @CsvSource({
        "editions, tyopaja-2022",
        "groups, toiminta-2-oppimisymparistot",
        "statements, 27.2",
        "leadIns, 51",
        "words, 11",
        "guidance, miksi"
    })
    void findsAMissingText(String field, String key) {
        assertThat(findings(
                        "translations.sv.json",
                        file -> object(file.required(field)).remove(key)))
                .contains("translations.sv.json " + field + " " + key + ": is missing");
    }

    @Test
    void findsATranslationOfAnUnknownStatement() {
        assertThat(findings(
                        "translations.en.json",
                        file -> object(file.required("statements")).put("52.1", "The workshop is well.")))
                .containsExactly("translations.en.json statements 52.1: is not in the Finnish data");
    }

    @Test
    void findsWordsThatTheTranslationLacks() {
        assertThat(findings(
                        "translations.en.json",
                        file -> object(file.required("words")).put("39.1", "whenever")))
                .containsExactly(
                        "translations.en.json words 39.1:" + " \"whenever\" does not occur in the translated text");
    }

    @Test
    void findsAWrongNumberOfPoints() {
        assertThat(findings(
                        "translations.sv.json",
                        file -> array(file.required("guidance")
                                        .required("miksi")
                                        .required("points"))
                                .remove(0)))
                .containsExactly("translations.sv.json guidance miksi: has 5 points, expected 6");
    }

    @Test
    void findsAWrongLanguage() {
        assertThat(findings("translations.sv.json", file -> object(file).put("language", "en")))
                .containsExactly("translations.sv.json: language is 'en', expected 'sv'");
    }

    private static List<String> findings(String file, Consumer<JsonNode> change) {
        return RealData.printed(TranslationCheck.findings(RealData.with(file, change)));
    }
}
