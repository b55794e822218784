// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import static io.github.laatupaja.data.source.RealData.array;
import static io.github.laatupaja.data.source.RealData.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.data.source.RealData;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

class TermCheckTest {
    @Test
    void findsAMissingPlaceOfEachTerm() {
        JsonNode terms = RealData.FILES.get("terms.json").required("terms");
        for (int index = 0; index < terms.size(); index++) {
            int changed = index;
            String name = terms.required(index).required("fi").stringValue();
            String place = terms.required(index).required("places").required(0).stringValue();

            assertThat(findings(
                            "terms.json",
                            file -> array(file.required("terms")
                                            .required(changed)
                                            .required("places"))
                                    .remove(0)))
                    .contains("terms.json term '" + name + "' at " + place
                            + ": the Finnish text has the term, but 'places' does not list the place");
        }
    }

    @Test
    void findsATranslationWithoutTheTerm() {
        assertThat(findings(
                        "translations.sv.json",
                        file -> object(file.required("statements"))
                                .put("35.1", "Vid verkstaden är det möjligt att utarbeta papper.")))
                .containsExactly("terms.json term 'osaamistodistus' at 35.1: the text in 'sv' has none of"
                        + " [\"kompetensintyg\"]");
    }

    @Test
    void findsAGroupAndALeadInWithoutTheTerm() {
        assertThat(findings("translations.en.json", file -> {
                    object(file.required("groups")).put("seuranta-1", "Results");
                    object(file.required("leadIns")).put("51", "Themes:");
                }))
                .contains(
                        "terms.json term 'vaikuttavuus' at seuranta-1: the text in 'en' has none of [\"impact\"]",
                        "terms.json term 'työpajatoiminta' at 51: the text in 'en' has none of [\"workshop"
                                + " activities\"]");
    }

    @Test
    void findsADefinitionAndARenewalWithoutTheTerm() {
        assertThat(findings("concept-translations.sv.json", file -> {
                    array(object(file.required("definitions")).putArray("starttivalmennus"))
                            .add("Handledning som stöder deltagare vid verkstaden.");
                    array(file.required("renewals").required("valmennuspaja")).set(1, "Ett begrepp har föreslagits.");
                }))
                .containsExactly(
                        "terms.json term 'valmennus' at valmennuspaja.renewal.2: the text in 'sv' has none of"
                                + " [\"handledning\"]",
                        "terms.json term 'starttivalmennus' at starttivalmennus.1: the text in 'sv' has none of"
                                + " [\"starthandledning\"]",
                        "terms.json term 'valmennuspaja' at valmennuspaja.renewal.2: the text in 'sv' has none of"
                                + " [\"handledningsverkstad\"]",
                        "terms.json term 'arjenhallinta' at starttivalmennus.1: the text in 'sv' has none of"
                                + " [\"vardagshantering\"]");
    }

    @Test
    void findsAPlaceThatDoesNotExistOrLacksTheTerm() {
        assertThat(findings(
                        "terms.json", file -> places(file, "osaamistodistus").add("52.1")))
                .contains("terms.json term 'osaamistodistus' at 52.1: the text in 'fi' has none of"
                        + " [\"osaamistodistu\"]");
    }

    @Test
    void findsInvalidExceptions() {
        assertThat(findings(
                        "terms.json",
                        file -> object(term(file, "osaamistodistus"))
                                .putObject("except")
                                .put("35.1", "listed too")
                                .put("36.1", "no such word")))
                .containsExactly(
                        "terms.json term 'osaamistodistus' at 35.1: is an invalid exception: the place is also in"
                                + " 'places', the Finnish text lacks the term, or the reason is blank",
                        "terms.json term 'osaamistodistus' at 36.1: is an invalid exception: the place is also in"
                                + " 'places', the Finnish text lacks the term, or the reason is blank");
    }

    private static ArrayNode places(JsonNode file, String term) {
        return array(term(file, term).required("places"));
    }

    private static JsonNode term(JsonNode file, String name) {
        return file.required("terms")
                .valueStream()
                .filter(term -> term.required("fi").stringValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> findings(String file, Consumer<JsonNode> change) {
        return RealData.printed(TermCheck.findings(RealData.with(file, change)));
    }
}
