// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.ScoringMethods;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No label is cut, runs into another or out of the picture, however wide the letters of the reader's font. */
class ChartLayoutTest {
    private static final CriteriaFramework CRITERIA = CriteriaFrameworks.tyopaja2022();
    private static final List<String> HOSTILE = List.of(
            "kansalaistoimintamahdollisuuksienkehittämisavustushakemuslomake",
            "👩\u200d👩\u200d👧👍🏽🇫🇮".repeat(20),
            "<&\"'>]]>&amp;<!-- -->",
            "הערכת איכות הפעילות בסדנאות העבודה لضمان الجودة في ورش العمل",
            "a\u0300\u0301\u0302".repeat(60),
            "\u202eevil\u0007 text\ud800",
            "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW");

    @ParameterizedTest
    @CsvSource({"fi, 360", "fi, 1200", "sv, 360", "sv, 1200", "en, 360", "en, 1200"})
    void sectionsHaveRoom(String language, int width) {
        List<String> sections = new ArrayList<>();
        for (CriterionGroup element : CRITERIA.groups()) {
            element.groups().forEach(group -> sections.add(group.title().in(Language.of(language))));
        }

        for (Chart.Builder chart : List.of(Chart.radar(), Chart.bars())) {
            check(chart.addScore("2024", score(1)), language, width, sections);
            check(chart.addScore("2025", score(3)).addScore("2026", score(7)), language, width, sections);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 720, 1200})
    void hostileLabelsHaveRoom(int width) {
        List<String> answers = List.of("1", "? 2", "-", "3", "0", "?", "2");
        for (Chart.Builder chart : List.of(Chart.radar(), Chart.bars())) {
            for (int i = 0; i < Chart.MOST_SCORES; i++) {
                chart.addScore(HOSTILE.get(i), SmallScores.score("0..3", HOSTILE, answers));
            }
            check(chart.title(String.join(" ", HOSTILE)), "en", width, HOSTILE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 12, 13, 25, 59, 60, 61})
    void anyNumberOfLabelsHasRoom(int count) {
        List<String> labels = IntStream.rangeClosed(1, count)
                .mapToObj(i -> "osa-alueen nimi " + i)
                .toList();
        Score score = SmallScores.score(
                "-100..100", labels, labels.stream().map(label -> "55.5 ?").toList());

        for (int width : new int[] {320, 360, 1200}) {
            check(Chart.radar().addScore("2026", score), "fi", width, labels);
            check(Chart.bars().addScore("2026", score), "fi", width, labels);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0..1",
                "0..0.001",
                "1..7",
                "-3..-1",
                "-1000000..1000000",
                "0..123456789012345678901234567890",
                "-0.00001..0.00002"
            })
    void anyScaleHasRoom(String ends) {
        String lowest = ends.split("\\.\\.", -1)[0];
        Score score = SmallScores.score(ends, List.of("a", "b", "c"), List.of(lowest, "?", lowest + " ?"));

        for (int width : new int[] {320, 1200}) {
            check(Chart.radar().addScore("2026", score), "fi", width, List.of("a", "b", "c"));
            check(Chart.bars().addScore("2026", score), "en", width, List.of("a", "b", "c"));
        }
    }

    private static void check(Chart.Builder chart, String language, int width, List<String> labels) {
        Picture picture =
                Picture.of(chart.language(Language.of(language)).width(width).build());

        picture.checkRoom();
        assertThat(picture.bareTexts())
                .containsAll(labels.stream().map(Picture::bare).toList());
    }

    /** {@return a score of the bundled criteria with one answer in so many missing, and the last section missing whole} */
    private static Score score(int every) {
        Assessment.Builder assessment =
                Assessment.builder().edition(CRITERIA.edition()).scale(ScaleId.LEVELS_0_3);
        for (Criterion criterion : CRITERIA.criteria()) {
            int number = Integer.parseInt(criterion.id().value());
            boolean isMissing = number % (every + 1) == 0 || number > 46;
            assessment.addAnswer(
                    isMissing ? Answer.dontKnow(criterion.id()) : Answer.rated(criterion.id(), Rating.of(number % 4)));
        }
        return ScoringMethods.weightedMean().score(CRITERIA, assessment.build());
    }
}
