// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import static io.github.laatupaja.glossary.inflection.GrammaticalCase.COMITATIVE;
import static io.github.laatupaja.glossary.inflection.GrammaticalCase.GENITIVE;
import static io.github.laatupaja.glossary.inflection.GrammaticalCase.ILLATIVE;
import static io.github.laatupaja.glossary.inflection.GrammaticalCase.PARTITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks paradigms that were written independently of the code. */
class ReferenceParadigmsTest {

    @ParameterizedTest
    @CsvSource({
        "työpaja, 9",
        "valmennus, 39",
        "sosiaalinen vahvistaminen, 38 + 38",
        "yhteisöllisyys, 40",
        "toimintakyky, 1 k:v",
        "työkokeilu, 2",
        "välityömarkkinat, 12 plural"
    })
    void aLabelHasExactlyTheFormsOfItsSample(String label, String inflection) throws IOException {
        List<List<String>> expected = ReferenceTable.lines("sample-paradigms.tsv").stream()
                .filter(fields -> fields.get(0).equals(label))
                .map(fields -> fields.subList(1, 3))
                .toList();

        assertThat(Inflection.parse(inflection).forms(label))
                .extracting(form -> List.of(form.text(), form.isPossessive() ? "1" : "0"))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("principalParts")
    void aTypeWordHasThePrincipalPartsOfItsType(List<String> fields) {
        List<InflectedForm> forms = Inflection.parse(fields.get(1)).forms(fields.get(0));

        List<String> parts = new ArrayList<>();
        for (GrammaticalNumber number : GrammaticalNumber.values()) {
            for (GrammaticalCase grammaticalCase : List.of(GENITIVE, PARTITIVE, ILLATIVE)) {
                parts.add(String.join(",", plain(forms, number, grammaticalCase)));
            }
        }
        assertThat(parts).isEqualTo(fields.subList(2, 8));
    }

    @ParameterizedTest
    @MethodSource("fullTables")
    void aWordHasAllCasesOfItsTable(List<String> fields) {
        assertThat(Inflection.parse(fields.get(1)).forms(fields.get(0)).stream()
                        .filter(form -> form.possessor().isEmpty() || isShortComitative(form))
                        .map(InflectedForm::text))
                .containsExactly(fields.get(2).split(" ", -1));
    }

    static Stream<List<String>> principalParts() throws IOException {
        return ReferenceTable.lines("principal-parts.tsv").stream();
    }

    static Stream<List<String>> fullTables() throws IOException {
        return ReferenceTable.lines("full-tables.tsv").stream();
    }

    private static List<String> plain(
            List<InflectedForm> forms, GrammaticalNumber number, GrammaticalCase grammaticalCase) {
        return forms.stream()
                .filter(form -> Map.of(number, grammaticalCase).equals(Map.of(form.number(), form.grammaticalCase())))
                .filter(form -> form.possessor().isEmpty())
                .map(InflectedForm::text)
                .toList();
    }

    private static boolean isShortComitative(InflectedForm form) {
        return form.grammaticalCase() == COMITATIVE && form.text().endsWith("een");
    }
}
