// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.Standing;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptId;
import io.github.laatupaja.glossary.Definition;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.Paragraph;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
                .containsEntry("renewedBy", "valmennuspaja")
                .containsEntry("source", "slide 17, lines 274-274");
    }

    @Test
    void writesTheStandingOfEachText() throws IOException {
        for (CSVRecord row : rows(CSV)) {
            boolean isOriginal = row.get("language").equals("fi");
            for (String text : List.of("definition", "note")) {
                String standing = isOriginal ? "original" : "unofficial-translation";

                assertThat(row.get(text + "Standing"))
                        .as("%s %s", row.get("concept"), row.get("term"))
                        .isEqualTo(row.get(text).isEmpty() ? "" : standing);
            }
        }
        assertThat(rows(CSV))
                .filteredOn(row -> !row.get("definition").isEmpty())
                .hasSize(48);
        assertThat(rows(CSV)).filteredOn(row -> !row.get("note").isEmpty()).hasSize(3);
    }

    @Test
    void aTextOfSeveralParagraphsHasTheirLowestStanding() throws IOException {
        LocalizedText official =
                LocalizedText.of(Language.FINNISH, "Yksi.").with(Language.ENGLISH, "One.", Standing.TRANSLATION);
        LocalizedText own = LocalizedText.of(Language.FINNISH, "Kaksi.")
                .with(Language.ENGLISH, "Two.", Standing.UNOFFICIAL_TRANSLATION);

        assertThat(standings(official)).containsExactly("original", "translation");
        assertThat(standings(official, own)).containsExactly("original", "unofficial-translation");
    }

    private static List<String> standings(LocalizedText... paragraphs) throws IOException {
        Glossary glossary = Glossary.builder()
                .edition(EditionId.of("own"))
                .title(LocalizedText.of(Language.FINNISH, "Oma"))
                .addConcept(Concept.builder()
                        .id(ConceptId.of("own"))
                        .addTerm(Term.of(Language.FINNISH, "luku", TermRole.PREFERRED))
                        .addTerm(Term.of(Language.ENGLISH, "number", TermRole.PREFERRED))
                        .definition(Definition.of(
                                Stream.of(paragraphs).map(Paragraph::of).toList()))
                        .build())
                .build();
        return rows(GlossaryExport.of(glossary).text(ExportFormat.CSV)).stream()
                .map(row -> row.get("definitionStanding"))
                .toList();
    }

    @Test
    void keepsNotesCitationsAndRemarks() throws IOException {
        List<CSVRecord> rows = rows(CSV);

        assertThat(rows)
                .filteredOn(row -> row.get("term").equals("workshop"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("establishedBy"))
                        .isEqualTo("The equivalent that authorities and the field use."));
        assertThat(rows)
                .filteredOn(row -> !row.get("citations").isEmpty())
                .extracting(row -> row.get("concept") + " " + row.get("citations"))
                .containsOnly("oppimisymparisto Manninen et al., 2007");
        assertThat(rows)
                .filteredOn(row -> row.get("concept").equals("valmennuspaja")
                        && row.get("language").equals("fi"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("note").split("\n\n", -1)).hasSize(3))
                .satisfies(row -> assertThat(row.get("remarks"))
                        .isEqualTo("Lähteessä ensimmäinen ja viimeinen kappale päättyvät ilman pistettä.\n\n"
                                + "Lähde toteaa, että riskejä on tunnistettu, mutta ei nimeä niitä."));
    }

    @Test
    void startsWithTheColumnNames() {
        assertThat(CSV)
                .startsWith(
                        "position,concept,iri,tier,status,heading,language,term,role,standing,establishedBy,inflection,"
                                + "definition,definitionStanding,note,noteStanding,citations,remarks,"
                                + "broader,narrower,related,renews,renewedBy,source\r\n"
                                + "1,tyopaja,urn:laatupaja:glossary:tyopaja-2022:tyopaja,core,valid,Työpaja,fi,työpaja,");
        assertThat(CSV.replace("\r\n", "")).doesNotContain("\r");
        assertThat(CSV).endsWith("\r\n");
    }

    @Test
    void keepsHostileTexts() throws IOException {
        List<CSVRecord> rows =
                rows(GlossaryExport.of(HostileGlossaries.glossary()).text(ExportFormat.CSV));

        List<String> texts = new ArrayList<>();
        rows.subList(1, rows.size()).forEach(row -> texts.add(row.get("term")));
        assertThat(texts)
                .isEqualTo(HostileGlossaries.TEXTS.stream()
                        .map(text -> text.startsWith("@") ? "'" + text : text)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20A1",
                "=HYPERLINK(\"x\",\"y\")"
            })
    void addsAnApostropheBeforeAFormula(String formula) throws IOException {
        List<CSVRecord> rows =
                rows(GlossaryExport.of(HostileGlossaries.with(List.of(formula))).text(ExportFormat.CSV));

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
