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
    void findsWhatIsNotTranslated(String field, String key) {
        assertThat(findings(file -> object(file.required(field)).remove(key)))
                .containsExactly(SWEDISH + " " + field + " " + key + ": is not translated");
    }

    @Test
    void findsADefinitionThatTheDeckDoesNotGive() {
        assertThat(findings(file -> object(file.required("definitions"))
                        .putArray("osallisuus")
                        .add("Delaktighet är bra.")))
                .containsExactly(SWEDISH + " definitions osallisuus: translates nothing");
    }

    @Test
    void findsAnotherNumberOfParagraphs() {
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
                        SWEDISH + " terms tyohonvalmennus: the first term, and no other, is the preferred one");
    }

    @Test
    void findsAnotherLanguageAndAnotherWordingOfWhoUsesATerm() {
        assertThat(findings(file -> {
                    object(file).put("language", "en");
                    object(file.required("established")).put("en", "Somebody uses it.");
                }))
                .containsExactly(
                        SWEDISH + ": language is not 'sv'",
                        "concept-translations: the files word 'established' differently");
    }

    private static List<String> findings(Consumer<JsonNode> change) {
        return RealData.printed(ConceptTranslationCheck.findings(RealData.with(SWEDISH, change)));
    }
}
