// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.examples.bundled.Bundled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputTest {
    @TempDir
    Path temp;

    @Test
    void saysTheSameButThatItIsInvented() throws IOException {
        Path file = Files.writeString(temp.resolve("arviointi.json"), Bundled.text(Bundled.KUUSAMAKI));

        Run run = Run.of(temp, file.toString());

        String invented = "Keksitty esimerkki: työpajaa, sen väkeä, lukuja ja asiakirjoja ei ole olemassa.\n";
        assertThat(run.out()).isEqualTo(Run.of(temp).out().replace(invented, ""));
    }

    @Test
    void listsEveryFindingAndWritesNothing() throws IOException {
        Path file = Files.writeString(temp.resolve("rikki.json"), Run.resource("broken.json"));
        Path folder = temp.resolve("report");

        Run run = Run.of(folder, file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(file.toString(), "FILE")).isEqualTo(Run.resource("broken.fi.txt"));
        assertThat(folder).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "fi, tiedostoa ”FILE” ei ole",
        "sv, filen ”FILE” finns inte",
        "en, there is no file 'FILE'",
    })
    void saysThatThereIsNone(String language, String message) {
        Path file = temp.resolve("puuttuu.json");

        Run run = Run.of(temp.resolve("report"), file.toString(), "--lang", language);

        assertThat(run)
                .isEqualTo(
                        new Run(1, "", message.replace("FILE", file.toString()).replace("''", "'") + "\n"));
        assertThat(temp.resolve("report")).doesNotExist();
    }

    @Test
    void saysThatItIsAFolder() {
        Run run = Run.of(temp.resolve("report"), temp.toString());

        assertThat(run).isEqualTo(new Run(1, "", "”" + temp + "” on kansio, ei tiedosto\n"));
    }

    @Test
    void saysThatItIsOfAnotherEdition() throws IOException {
        String json = Bundled.text(Bundled.KUUSAMAKI).replace("\"tyopaja-2022\"", "\"tyopaja-2019\"");
        Path file = Files.writeString(temp.resolve("vanha.json"), json);

        Run run = Run.of(temp.resolve("report"), file.toString(), "--lang", "en");

        assertThat(run)
                .isEqualTo(
                        new Run(
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

        Run run = Run.of(file, "--lang", "en");

        assertThat(run).isEqualTo(new Run(1, "", "'" + file + "' cannot be written to\n"));
    }

    @Test
    void freesWhatIsPrintedOfControlCharacters() throws IOException {
        String name = "Pajala ry:n Kuusamäen työpaja (keksitty)";
        String json = Bundled.text(Bundled.KUUSAMAKI).replace(name, "Paja\\u001b[31m\\u0007 \\u202etakaperin\\u009b");
        Path file = Files.writeString(temp.resolve("arviointi.json"), json);

        Run run = Run.of(temp, file.toString());

        assertThat(run.out()).startsWith("Arviointiraportti: Paja\ufffd[31m\ufffd \ufffdtakaperin\ufffd\n");
    }
}
