// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

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

        Run template = Run.of(temp, "--template", file.toString(), "--lang", language);
        Run run = Run.of(temp, file.toString());

        assertThat(template.code()).isZero();
        assertThat(template.out()).contains(file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.endsWith("> vastaamatta")))
                .hasSize(51);
        assertThat(run.out()).contains("\nKaikki kriteerit: ei pisteytettävää\n");
    }

    @Test
    void isWrittenOverNoFile() throws IOException {
        Path file = Files.writeString(temp.resolve("vanha.json"), "vastauksia");

        Run run = Run.of(temp, "--lang", "en", "--template", file.toString());

        assertThat(run)
                .isEqualTo(new Run(
                        1, "", "file '" + file + "' exists already and may hold answers; nothing was written\n"));
        assertThat(file).hasContent("vastauksia");
    }

    @Test
    void needsAFolder() {
        Path file = temp.resolve("ei/ole/uusi.json");

        Run run = Run.of(temp, "--template", file.toString());

        assertThat(run).isEqualTo(new Run(1, "", "kohteeseen ”" + file + "” ei voi kirjoittaa\n"));
    }
}
