// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportJobTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void saysAllThatIsToBeSaid(String language) throws IOException {
        ReportRun run = ReportRun.of(temp.resolve("report"), "--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().replace(temp.toString(), "FOLDER"))
                .isEqualTo(ReportRun.resource("report." + language + ".txt"));
    }

    @Test
    void speaksFinnishUnlessAsked() {
        assertThat(ReportRun.of(temp).out())
                .isEqualTo(ReportRun.of(temp, "--lang", "fi").out());
    }

    @ParameterizedTest
    @CsvSource({"fi, weighted-mean", "sv, weighted-sum", "en, efqm-2020-points", "fi, half-power-mean", "sv, minimum"})
    void takesAtMostEightyColumns(String language, String method) {
        String report =
                ReportRun.of(temp, "--lang", language, "--method", method).out();

        assertThat(report.lines().filter(line -> !line.contains(temp.toString())))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void writesWhatItsLastLinesName() throws IOException {
        Path folder = temp.resolve("a/b");

        ReportRun run = ReportRun.of(folder);

        assertThat(run.out().lines().toList())
                .endsWith(
                        folder.resolve("score.json").toString(),
                        folder.resolve("report.html").toString());
        assertThat(folder.resolve("score.json")).content().contains("\"value\" : \"101/47\"");
        assertThat(folder.resolve("report.html")).content().startsWith("<!DOCTYPE html>\n");
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        ReportRun.of(temp.resolve("a"));
        ReportRun.of(temp.resolve("b"));

        for (String file : new String[] {"score.json", "report.html"}) {
            assertThat(temp.resolve("a").resolve(file))
                    .hasSameBinaryContentAs(temp.resolve("b").resolve(file));
        }
    }
}
