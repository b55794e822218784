// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.glossary.Glossaries;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final String CSV = GlossaryExport.of(Glossaries.latest()).text(ExportFormat.CSV);

    @Test
    void hasARowForEachTermInPublishedOrder() throws IOException {
        List<CSVRecord> rows = rows(CSV);

        assertThat(rows)
                .extracting(row -> row.get("term"))
                .isEqualTo(Glossaries.latest().concepts().stream()
                        .flatMap(concept -> concept.terms().stream())
                        .map(term -> term.text())
                        .toList());
        assertThat(rows).allMatch(CSVRecord::isConsistent);
        assertThat(rows.get(0).toMap())
                .containsEntry("position", "1")
                .containsEntry("concept", "tyopaja")
                .containsEntry("tier", "core")
                .containsEntry("language", "fi")
                .containsEntry("role", "preferred")
                .containsEntry("standing", "published")
                .containsEntry("inflection", "9")
                .containsEntry("related", "tyopajatoiminta valmennus starttivalmennus oppimisymparisto")
                .containsEntry("renewedBy", "valmennuspaja");
    }

    @Test
    void startsWithTheNamesOfItsColumns() {
        assertThat(CSV)
                .startsWith("position,concept,tier,status,heading,language,term,role,standing,inflection,definition,"
                        + "broader,narrower,related,renews,renewedBy\r\n1,tyopaja,core,valid,Työpaja,fi,työpaja,");
        assertThat(CSV.replace("\r\n", "")).doesNotContain("\r");
        assertThat(CSV).endsWith("\r\n");
    }

    @Test
    void keepsHostileTexts() throws IOException {
        List<CSVRecord> rows = rows(GlossaryExport.of(Hostile.glossary()).text(ExportFormat.CSV));

        List<String> texts = new ArrayList<>();
        rows.subList(1, rows.size()).forEach(row -> texts.add(row.get("term")));
        assertThat(texts)
                .isEqualTo(Hostile.TEXTS.stream()
                        .map(text -> text.startsWith("@") ? "'" + text : text)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"x\",\"y\")"})
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String formula) throws IOException {
        List<CSVRecord> rows =
                rows(GlossaryExport.of(Hostile.with(List.of(formula))).text(ExportFormat.CSV));

        assertThat(rows.get(1).get("term")).isEqualTo("'" + formula);
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(csv)).getRecords();
    }
}
