// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.AssessorRole;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.ScoringMethods;
import io.github.laatupaja.scoring.advice.Comparison;
import io.github.laatupaja.scoring.chart.Chart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartChoiceTest {
    private final CriteriaFramework criteria = CriteriaFrameworks.latest();
    private final Score score = ScoringMethods.weightedMean().score(criteria, Desk.example());

    @Test
    void ofAScoreIsARadarThatSaysWhenAndByWhom() {
        Chart chart = drawn(score);

        assertThat(chart.title()).isEqualTo("Tulokset osa-alueittain, 27.3.2026, henkilöstö");
        assertThat(chart.description()).startsWith("Tutkakaavio. Asteikko 0–3.").contains("2,13");
    }

    @Test
    void ofAnAssessmentNamesTheWorkshop() {
        assertThat(drawn(Desk.example()).title())
                .isEqualTo("Pajala ry:n Kuusamäen työpaja (keksitty), 27.3.2026, henkilöstö");
    }

    @Test
    void ofSeveralScoresTellsThemApart() {
        assertThat(drawn(List.of(score, score)).description())
                .contains("1: 27.3.2026, henkilöstö 2,13, 2: 27.3.2026, henkilöstö 2,13");
    }

    @Test
    void ofAComparisonIsBars() {
        assertThat(drawn(Comparison.of(score, score)).description()).startsWith("Palkkikaavio.");
    }

    @Test
    void ofWavesSaysHowManyWorkshopsAndThatTheyAreInvented() {
        WaveComparison waves = WaveComparison.of(wave("2023", 1), wave("2025", 3));

        assertThat(drawn(waves).title())
                .isEqualTo(
                        "Keskiarvot osa-alueittain, molemmilla kierroksilla arvioidut 40 työpajaa. Keksitty aineisto.");
        assertThat(drawn(waves).description()).contains("2023 1,94, 2025 2,23");
    }

    @Test
    void ofFewerThanFiveWorkshopsShowsNoNumber() {
        WaveComparison waves = WaveComparison.of(
                Wave.of(
                        "2023",
                        ScoringMethods.weightedMean(),
                        criteria,
                        InventedWorkshops.assessments(1, AssessorRole.STAFF).subList(0, 4)),
                wave("2025", 3));

        assertThat(drawn(waves).description())
                .contains("2023 ei näytetä, 2025 ei näytetä")
                .doesNotContainPattern("\\d,\\d");
    }

    @Test
    void isAsWideAsAPageOfTextSoThatItsOwnTextKeepsItsSize() {
        List<Object> things = List.of(
                score, Desk.example(), List.of(score, score), WaveComparison.of(wave("2023", 1), wave("2025", 3)));

        assertThat(things).extracting(thing -> drawn(thing).width()).containsOnly(600);
    }

    @Test
    void ofAnythingElseIsNotThere() {
        ChartChoice picture = new ChartChoice(new Localizer(Language.FINNISH));

        assertThat(picture.of(criteria)).isEmpty();
        assertThat(picture.of(List.of())).isEmpty();
        assertThat(picture.of(List.of(score, 1))).isEmpty();
        assertThat(picture.of(Collections.nCopies(Chart.MOST_SCORES + 1, score)))
                .isEmpty();
    }

    @Test
    void takesTheFirstFreeNumber(@TempDir Path folder) throws Exception {
        Path deep = folder.resolve("a/b");

        assertThat(DeskFiles.writeNumbered(deep, "picture", "svg", "one")).isEqualTo(deep.resolve("picture-1.svg"));
        assertThat(DeskFiles.writeNumbered(deep, "picture", "svg", "two")).isEqualTo(deep.resolve("picture-2.svg"));
        assertThat(Files.readString(deep.resolve("picture-1.svg"))).isEqualTo("one");
    }

    private Wave wave(String name, int wave) {
        return Wave.of(
                name, ScoringMethods.weightedMean(), criteria, InventedWorkshops.assessments(wave, AssessorRole.STAFF));
    }

    private static Chart drawn(Object thing) {
        return new ChartChoice(new Localizer(Language.FINNISH)).of(thing).orElseThrow();
    }
}
