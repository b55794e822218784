// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.score.Score;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The places are computed by hand: 320 wide, the title takes 12 + 18 · 1.3 + 10 = 45.4, and the rest of the width, 296,
 * is the square of the radar; its middle is at 160, 193.4, and with its numbers around it an axis is 119 long.
 */
class RadarTest {
    @Test
    void putsScoresOnTheirAxesClockwise() {
        // sin 120° = 0.8660 and cos 120° = -0.5, halfway: 160 + 51.53, 193.4 + 29.75
        assertThat(radar(SmallScores.score("3", "1.5", "0")))
                .contains("<polygon points=\"160.00,74.40 211.53,223.15 160.00,193.40\" stroke=\"#0072b2\"")
                .contains("<circle cx=\"211.53\" cy=\"223.15\" r=\"5\" fill=\"#0072b2\"")
                .contains("<line x1=\"160\" y1=\"193.4\" x2=\"160\" y2=\"74.4\" stroke=\"#c4d0d3\"")
                .contains("<text font-size=\"11\" fill=\"#55666d\" x=\"153\"");
    }

    @Test
    void leavesAGapWhereThereIsNoScore() {
        String svg = radar(SmallScores.score("1.5", "?", "0", "3"));

        assertThat(svg)
                .doesNotContain("fill-opacity")
                .contains("<line x1=\"160\" y1=\"193.4\" x2=\"41\" y2=\"193.4\" stroke=\"#0072b2\"")
                .contains("<line x1=\"41\" y1=\"193.4\" x2=\"160\" y2=\"133.9\" stroke=\"#0072b2\"")
                .contains(">nothing to score (0.00–3.00)</text>");
        assertThat(svg.split("stroke=\"#0072b2\" stroke-width=\"2.5\"", -1)).hasSize(3);
        assertThat(svg.split("r=\"5\" fill=\"#0072b2\"", -1)).hasSize(4);
    }

    @Test
    void drawsWhereAScoreCouldLieAlongItsAxis() {
        // one of two is missing: 1 of 3 now, 0.5 or 2 in the end
        String svg = radar(SmallScores.score("0..3", List.of("a", "b", "c"), List.of("1 ?", "2", "2")));

        assertThat(svg)
                .contains("d=\"M167.00,173.57L153.00,173.57M160.00,173.57L160.00,114.07M167.00,114.07L153.00,114.07\"")
                .contains(">1.00 (0.50–2.00)</text>");
        assertThat(svg.split("<path ", -1)).hasSize(2);
    }

    @Test
    void tellsScoresApartByMarkerAndDash() {
        Chart chart = Chart.radar()
                .addScore("2025", SmallScores.score("1", "2", "3"))
                .addScore("2026", SmallScores.score("2", "2", "2"))
                .language(Language.ENGLISH)
                .width(320)
                .build();

        assertThat(chart.toString())
                .contains("stroke=\"#d55e00\" stroke-width=\"2.5\" stroke-dasharray=\"8 4\"")
                .doesNotContain("fill-opacity");
        assertThat(Picture.of(chart).texts("text")).startsWith("All", "2025", "2026");
    }

    @ParameterizedTest
    @CsvSource({
        "1, A radar chart takes 3 to 60 axes and there would be 1: the scores are shown as bars.",
        "2, A radar chart takes 3 to 60 axes and there would be 2: the scores are shown as bars.",
        "61, A radar chart takes 3 to 60 axes and there would be 61: the scores are shown as bars."
    })
    void becomesBarsWithTooFewAxesOrTooMany(int axes, String note) {
        List<String> answers = IntStream.range(0, axes).mapToObj(i -> "1").toList();

        Chart chart = Chart.radar()
                .addScore("2026", SmallScores.score("0..3", answers, answers))
                .language(Language.ENGLISH)
                .width(1200)
                .build();

        assertThat(Picture.of(chart).texts("text")).contains(note.replace("axes and", "axes, and"));
        assertThat(chart.description()).startsWith("Bar chart. ");
    }

    @ParameterizedTest
    @CsvSource({"3", "24", "25", "59", "60"})
    void numbersOfAxesStandApart(int axes) {
        for (int room : new int[] {296, 336, 460}) {
            RadarGeometry geometry = RadarGeometry.in(room, new Point(0, 0), axes);
            for (int i = 0; i < axes; i++) {
                Point one = geometry.number(i);
                assertThat(Math.min(one.x(), one.y())).isGreaterThanOrEqualTo(geometry.badge() - 0.001);
                assertThat(Math.max(one.x(), one.y())).isLessThanOrEqualTo(room - geometry.badge() + 0.001);
                for (int j = 0; j < i; j++) {
                    Point other = geometry.number(j);
                    assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
                            .as("%s of %s and %s in %s", i, axes, j, room)
                            .isGreaterThan(2 * geometry.badge());
                }
            }
        }
    }

    private static String radar(Score score) {
        return Chart.radar()
                .addScore(score)
                .language(Language.ENGLISH)
                .width(320)
                .build()
                .toString();
    }
}
