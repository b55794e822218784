// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.score.Score;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Laws of every chart. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // small ranges, of which random tries meet every end
class ChartProperties {
    @Provide
    Arbitrary<List<String>> labels() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("åäöÅÄÖ-/ <&\"\u00a0\u0301\u202e\u0000שלם")
                .ofMinLength(1)
                .ofMaxLength(120);
        Arbitrary<String> anything = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(40);
        return Arbitraries.oneOf(words, anything)
                .filter(text -> !text.isBlank())
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Provide
    Arbitrary<List<String>> answers() {
        Arbitrary<String> one = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(-20, 30).map(String::valueOf)),
                Tuple.of(2, Arbitraries.just("?")),
                Tuple.of(1, Arbitraries.just("-")));
        return one.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> String.join(" ", list))
                .list()
                .ofSize(9);
    }

    @Property(seed = "1", tries = 150)
    void labelsAreWholeAndHaveRoom(
            @ForAll("labels") List<String> labels,
            @ForAll("answers") List<String> answers,
            @ForAll @IntRange(min = 320, max = 1400) int width,
            @ForAll boolean isRadar,
            @ForAll @IntRange(min = 1, max = 5) int scores) {
        Chart.Builder chart = isRadar ? Chart.radar() : Chart.bars();
        Score score = score(labels, answers);
        for (int i = 0; i < scores; i++) {
            chart.addScore("score " + i, score);
        }

        Picture picture =
                Picture.of(chart.language(Language.FINNISH).width(width).build());

        picture.checkRoom();
        assertThat(picture.bareTexts())
                .containsAll(labels.stream().map(Picture::bare).toList());
    }

    // an empty value is no mark, and a value is one: a marker in the radar, and none besides
    @Property(seed = "2", tries = 150)
    void thereIsAMarkerForEachScoreAndNoneElse(
            @ForAll("labels") List<String> labels, @ForAll("answers") List<String> answers) {
        Score score = score(labels, answers);
        long scored = score.total().children().stream()
                .filter(node -> node.value().isPresent())
                .count();

        String bars = Chart.bars(score, Language.FINNISH).toString();

        assertThat(bars.split(" r=\"5\" fill=\"#0072b2\"", -1)).hasSize((int) scored + 1);
        assertThat(bars.split("stroke-dasharray=\"4 3\"", -1)).hasSize(labels.size() - (int) scored + 1);
    }

    @Property(seed = "3", tries = 150)
    void whatIsDrawnLiesInThePicture(
            @ForAll("labels") List<String> labels, @ForAll("answers") List<String> answers, @ForAll boolean isRadar) {
        Score score = score(labels, answers);
        Chart chart = isRadar ? Chart.radar(score, Language.FINNISH) : Chart.bars(score, Language.FINNISH);
        Picture picture = Picture.of(chart);

        for (String name : List.of("x", "x1", "x2", "cx")) {
            assertThat(picture.numbers(name)).allSatisfy(x -> assertThat(x).isBetween(0.0, picture.size("width")));
        }
        for (String name : List.of("y", "y1", "y2", "cy")) {
            assertThat(picture.numbers(name)).allSatisfy(y -> assertThat(y).isBetween(0.0, picture.size("height")));
        }
        assertThat(chart.toString()).doesNotContain("NaN", "Infinity");
    }

    private static Score score(List<String> labels, List<String> answers) {
        List<String> own = new ArrayList<>(answers.subList(0, labels.size()));
        return SmallScores.score("-20..30", labels, own);
    }
}
