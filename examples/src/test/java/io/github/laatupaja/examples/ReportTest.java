// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {
    @TempDir
    Path temp;

    @Test
    void saysAllThatIsToBeSaidInFinnish() throws IOException {
        Run run = Run.of(temp.resolve("report"));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().replace(temp.toString(), "FOLDER")).isEqualTo(Run.resource("report.fi.txt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv | Påhittat exempel: verkstaden, dess personal, siffror och dokument finns inte.",
                "sv | Kriterierna visas i inofficiell översättning; den finska texten är originalet.",
                "sv | Datum      27.3.2026",
                "sv | Alla kriterier                          2,15\u00a0/\u00a03    2,06–2,18    47/49      96\u00a0%",
                "sv | - answers[23] (kriterium 24).state (rad 244, kolumn 16): besvarat med ”vet inte”",
                "sv | - viktat medelvärde av 47 kriterier; 49 har frågats",
                "sv | > 1 – uppfylls delvis",
                "sv | Täckning   bedömda: 47 av 49 kriterier som ska bedömas (96\u00a0%); inte tillämpliga:",
                "sv | Profil     verkstadsverksamhet för unga: nej; verkstadsverksamhet för vuxna: ja;",
                "en | Invented example: the workshop, its people, figures and documents do not exist.",
                "en | Date      27 March 2026",
                "en | All criteria                            2.15\u00a0/\u00a03    2.06–2.18    47/49       96%",
                "en | - answers[36] (criterion 37) (line 368, column 5): unanswered",
                "en | - weighted mean of 47 criteria; 49 were asked",
                "en | Profile   youth workshop activities: no; workshop activities for adults: yes;",
                "en | Coverage  47 of the 49 criteria asked are rated (96%); not applicable: 2 of 51",
                "en | > 0 – not met"
            })
    void speaksOtherLanguagesToo(String language, String line) {
        Run run = Run.of(temp, "--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().map(String::strip)).contains(line);
    }

    @Test
    void takesAtMostEightyColumns() {
        for (String language : new String[] {"fi", "sv", "en"}) {
            String report = Run.of(temp, "--lang", language).out();

            assertThat(report.lines().filter(line -> !line.contains(temp.toString())))
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @Test
    void writesWhatItsLastLinesName() throws IOException {
        Path folder = temp.resolve("a/b");

        Run run = Run.of(folder);

        assertThat(run.out().lines().toList())
                .endsWith(
                        folder.resolve("score.json").toString(),
                        folder.resolve("report.html").toString());
        assertThat(folder.resolve("score.json")).content().contains("\"value\" : \"101/47\"");
        assertThat(folder.resolve("report.html")).content().startsWith("<!DOCTYPE html>\n");
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        Run.of(temp.resolve("a"));
        Run.of(temp.resolve("b"));

        for (String file : new String[] {"score.json", "report.html"}) {
            assertThat(temp.resolve("a").resolve(file))
                    .hasSameBinaryContentAs(temp.resolve("b").resolve(file));
        }
    }
}
