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

class ConceptTranslationCheckTest {
    private static final String SWEDISH = "concept-translations.sv.json";

    @ParameterizedTest
    @CsvSource({
        "titles, tyopaja-2022",
        "tiers, core",
        "terms, osallisuus",
        "undefined, valmentautuja",
        "definitions, valmennus",
        "renewals, valmennuspaja"
    })
    void findsMissingTranslations(String field, String key) {
        assertThat(findings(file -> object(file.required(field)).remove(key)))
                .containsExactly(SWEDISH + " " + field + " " + key + ": is missing");
    }

    @Test
    void findsADefinitionThatTheDeckLacks() {
        assertThat(findings(file -> object(file.required("definitions"))
                        .putArray("osallisuus")
                        .add("Delaktighet är bra.")))
                .containsExactly(SWEDISH + " definitions osallisuus: is not in the Finnish data");
    }

    @Test
    void findsAWrongNumberOfParagraphs() {
        assertThat(findings(file -> array(file.required("definitions").required("nuorten-tyopajatoiminta"))
                        .remove(1)))
                .containsExactly(SWEDISH + " definitions nuorten-tyopajatoiminta: has 1 paragraphs, expected 2");
    }

    @Test
    void findsTwoPreferredTerms() {
        assertThat(findings(file -> object(file.required("terms")
                                .required("tyohonvalmennus")
                                .required(1))
                        .put("role", "preferred")))
                .containsExactly(
                        SWEDISH
                                + " terms tyohonvalmennus: roles are [preferred, preferred], expected 'preferred' for the first term only");
    }

    @Test
    void findsAWrongLanguageAndDifferentSentencesOnEstablishedTerms() {
        assertThat(findings(file -> {
                    object(file).put("language", "en");
                    object(file.required("established")).put("en", "Somebody uses it.");
                }))
                .containsExactly(
                        SWEDISH + ": language is 'en', expected 'sv'",
                        "concept-translations: 'established' differs between the files");
    }

    private static List<String> findings(Consumer<JsonNode> change) {
        return RealData.printed(ConceptTranslationCheck.findings(RealData.with(SWEDISH, change)));
    }
}
