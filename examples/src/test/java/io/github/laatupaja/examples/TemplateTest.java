// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void isAsEmptyAsTheAssessment(String language) {
        Path file = temp.resolve("uusi.json");

        ReportRun template = ReportRun.of(temp, "--template", file.toString(), "--lang", language);
        ReportRun run = ReportRun.of(temp, file.toString());

        assertThat(template.code()).isZero();
        assertThat(template.out()).contains(file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.endsWith("> vastaamatta")))
                .hasSize(51);
        assertThat(run.out()).contains("\nKaikki kriteerit: ei pisteytettävää\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void comesWithAGuide(String language) throws IOException {
        Path file = temp.resolve("uusi.json");

        ReportRun run = ReportRun.of(temp, "--template", file.toString(), "--lang", language);

        assertThat(run.out().replace(file.toString(), "FILE"))
                .isEqualTo(ReportRun.resource("template." + language + ".txt"));
        assertThat(run.out().replace(file.toString(), "FILE").lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void isQuotedInTheCommandWhereItsNameHasSpaces() {
        Path file = temp.resolve("oma arviointi.json");

        ReportRun run = ReportRun.of(temp, "--template", file.toString());

        assertThat(run.out()).endsWith("-Dexec.args=\"--lang fi '" + file + "'\"\n");
    }

    /** Every field of the beginning as the guide shows it, and an answer in each of the four states. */
    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void filledInAsItsGuideSaysGivesNoSurprise(String language) throws IOException {
        Path file = temp.resolve("uusi.json");
        String guide = ReportRun.of(temp, "--template", file.toString(), "--lang", language)
                .out();
        String head = guide.substring(guide.indexOf('{'), guide.indexOf("\n\n", guide.indexOf('{')));
        String blank = Files.readString(file, UTF_8);
        String filled = head + blank.substring(blank.indexOf("\n  \"help\""));
        filled = filled.replaceFirst("\"rating\" : \"\"", "\"rating\": \"2\"")
                .replaceFirst("\"rating\" : \"\"", "\"rating\": \"\", \"reason\": \"…\"")
                .replaceFirst("\"rating\" : \"\"", "\"state\": \"dont-know\", \"rating\": \"\"")
                .replaceFirst("\"practice\" : \"\"", "\"practice\": \"Ääni\"");
        Files.writeString(file, filled, UTF_8);

        ReportRun run = ReportRun.of(temp, file.toString(), "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Assessor  the workshop itself, staff\nDate      31 March 2026\n")
                .contains("""
                        Warnings
                        --------
                        - answers[2] (criterion 3).state (line""")
                .contains("""
                        - answers: 48 criteria are unanswered: 4–51

                        How""")
                .contains("\nCoverage  rated: 1 of 50 applicable criteria (2%); not applicable: 1 of 51 (2%)\n");
    }

    @Test
    void isWrittenOverNoFile() throws IOException {
        Path file = Files.writeString(temp.resolve("vanha.json"), "vastauksia");

        ReportRun run = ReportRun.of(temp, "--lang", "en", "--template", file.toString());

        assertThat(run)
                .isEqualTo(new ReportRun(
                        1, "", "file '" + file + "' already exists and may hold answers; nothing was written\n"));
        assertThat(file).hasContent("vastauksia");
    }

    @Test
    void needsAFolder() {
        Path file = temp.resolve("ei/ole/uusi.json");

        ReportRun run = ReportRun.of(temp, "--template", file.toString());

        assertThat(run).isEqualTo(new ReportRun(1, "", "kohteeseen ”" + file + "” ei voi kirjoittaa\n"));
    }
}
