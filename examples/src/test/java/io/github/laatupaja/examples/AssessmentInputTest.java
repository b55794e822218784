// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.examples.bundled.BundledFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentInputTest {
    @TempDir
    Path temp;

    @Test
    void saysTheSameButThatItIsInvented() throws IOException {
        Path file = Files.writeString(temp.resolve("arviointi.json"), BundledFiles.text(BundledFiles.KUUSAMAKI));

        ReportRun run = ReportRun.of(temp, file.toString());

        String invented = "Keksitty esimerkki: työpajaa, sen väkeä, lukuja ja asiakirjoja ei ole olemassa.\n";
        assertThat(run.out()).isEqualTo(ReportRun.of(temp).out().replace(invented, ""));
    }

    @Test
    void listsEveryFindingAndWritesNothing() throws IOException {
        Path file = Files.writeString(temp.resolve("rikki.json"), ReportRun.resource("broken.json"));
        Path folder = temp.resolve("report");

        ReportRun run = ReportRun.of(folder, file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(file.toString(), "FILE")).isEqualTo(ReportRun.resource("broken.fi.txt"));
        assertThat(folder).doesNotExist();
    }

    @Test
    void warnsOfAMisspeltFieldButScores() throws IOException {
        String json = BundledFiles.text(BundledFiles.KUUSAMAKI).replaceFirst("\"practice\"", "\"practise\"");
        Path file = Files.writeString(temp.resolve("arviointi.json"), json);

        ReportRun run = ReportRun.of(temp.resolve("report"), file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("""
                        - answers[0].practise (rivi 24, sarake 7): tuntematon kenttä, jota ei lueta;
                          tarkoititko ”practice”?
                        - answers[23] (kriteeri 24).state (rivi 244, sarake 16): vastattu ”en osaa
                          sanoa”
                        - answers[36] (kriteeri 37) (rivi 368, sarake 5): vastaamatta
                        """);
        assertThat(temp.resolve("report/report.html"))
                .content(UTF_8)
                .contains("<li>answers[0].practise (rivi 24, sarake 7): tuntematon kenttä, jota ei lueta; "
                        + "tarkoititko ”practice”?</li>");
    }

    @Test
    void warnsOfAMisspeltFieldWithTheErrorThatItMakes() throws IOException {
        Path file = Files.writeString(temp.resolve("a.json"), "{\"editon\": \"tyopaja-2022\", \"scale\": \"percent\"}");

        assertThat(ReportRun.of(temp.resolve("report"), file.toString(), "--lang", "en"))
                .isEqualTo(new ReportRun(
                        1,
                        "",
                        "assessment '" + file + "' cannot be scored; nothing was written\n"
                                + "  error: document (line 1, column 1): field 'edition' is missing\n"
                                + "  warning: editon (line 1, column 2): unknown field, which is not read; "
                                + "did you mean 'edition'?\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "fi, tiedostoa ”FILE” ei ole",
        "sv, filen ”FILE” finns inte",
        "en, file 'FILE' does not exist",
    })
    void saysThatThereIsNone(String language, String message) {
        Path file = temp.resolve("puuttuu.json");

        ReportRun run = ReportRun.of(temp.resolve("report"), file.toString(), "--lang", language);

        assertThat(run)
                .isEqualTo(new ReportRun(
                        1, "", message.replace("FILE", file.toString()).replace("''", "'") + "\n"));
        assertThat(temp.resolve("report")).doesNotExist();
    }

    @Test
    void saysThatItIsAFolder() {
        ReportRun run = ReportRun.of(temp.resolve("report"), temp.toString());

        assertThat(run).isEqualTo(new ReportRun(1, "", "”" + temp + "” on kansio, ei tiedosto\n"));
    }

    @Test
    void saysThatItIsOfAnotherEdition() throws IOException {
        String json = BundledFiles.text(BundledFiles.KUUSAMAKI).replace("\"tyopaja-2022\"", "\"tyopaja-2019\"");
        Path file = Files.writeString(temp.resolve("vanha.json"), json);

        ReportRun run = ReportRun.of(temp.resolve("report"), file.toString(), "--lang", "en");

        assertThat(run)
                .isEqualTo(
                        new ReportRun(
                                1,
                                "",
                                "assessment '" + file + "' cannot be scored; nothing was written\n"
                                        + "  error: edition (line 4, column 14): "
                                        + "assessment is for edition 'tyopaja-2019' but framework is edition 'tyopaja-2022'\n"));
        assertThat(temp.resolve("report")).doesNotExist();
    }

    @Test
    void saysThatTheFolderCannotBeWrittenTo() throws IOException {
        Path file = Files.writeString(temp.resolve("tiedosto"), "");

        ReportRun run = ReportRun.of(file, "--lang", "en");

        assertThat(run).isEqualTo(new ReportRun(1, "", "'" + file + "' cannot be written to\n"));
    }

    @Test
    void freesWhatIsPrintedOfControlCharacters() throws IOException {
        String name = "Pajala ry:n Kuusamäen työpaja (keksitty)";
        String json = BundledFiles.text(BundledFiles.KUUSAMAKI)
                .replace(name, "Paja\\u001b[31m\\u0007 \\u202etakaperin\\u009b");
        Path file = Files.writeString(temp.resolve("arviointi.json"), json);

        ReportRun run = ReportRun.of(temp, file.toString());

        assertThat(run.out()).startsWith("Arviointiraportti: Paja\ufffd[31m\ufffd \ufffdtakaperin\ufffd\n");
    }
}
