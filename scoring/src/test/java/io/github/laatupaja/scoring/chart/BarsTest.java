// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.score.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The places are computed by hand: 320 wide, the first bar lies under the title (45.4), its label (18.2 + 2) and the
 * scale (14.3 + 2), in the middle of a line of 16.9: at 90.35. A number such as 1.50 takes 13 · (3 · 0.64 + 0.42), so
 * that with gaps of 12 the room for bars goes from 12 to 265.58.
 */
class BarsTest {
    @Test
    void areAsLongAsTheScores() {
        assertThat(bars(SmallScores.score("1.5", "3")))
                .contains("<rect x=\"12\" y=\"84.35\" width=\"253.58\" height=\"12\" fill=\"#eef2f3\">")
                .contains("<rect x=\"12\" y=\"84.35\" width=\"126.79\" height=\"12\" fill=\"#0072b2\"")
                .contains("<circle cx=\"138.79\" cy=\"90.35\" r=\"5\" fill=\"#0072b2\"")
                .contains("width=\"253.58\" height=\"12\" fill=\"#0072b2\"")
                .contains("x=\"277.58\" y=\"94.9\">1.50</text>");
    }

    @Test
    void zeroHasAMarkerAndNoScoreAnEmptyFrame() {
        assertThat(bars(SmallScores.score("0")))
                .contains("width=\"0\" height=\"12\" fill=\"#0072b2\"", "<circle cx=\"12\"")
                .doesNotContain("fill=\"none\" stroke=\"#55666d\"");
        assertThat(bars(SmallScores.score("-")))
                .contains("fill=\"none\" stroke=\"#55666d\" stroke-dasharray=\"4 3\"", ">nothing to score</text>")
                .doesNotContain("<circle", "fill=\"#0072b2\"", "<path");
    }

    @Test
    void startAtZeroWhereThereIsOneOnBothSides() {
        String svg = bars(SmallScores.score("-2..2", List.of("a", "b"), List.of("-1.50", "1.50")));

        // a minus is as wide as a point: numbers take 35.88 and the room 248.12, the middle of which is 136.06
        assertThat(svg)
                .contains("<rect x=\"43.02\" y=\"84.35\" width=\"93.05\" height=\"12\" fill=\"#0072b2\"")
                .contains("<rect x=\"136.06\"");
    }

    @Test
    void drawWhereAScoreCouldLie() {
        String svg = bars(SmallScores.score("0..3", List.of("a"), List.of("1 ?")));

        // over the marker, and its ends beyond it
        assertThat(svg.indexOf("<path")).isGreaterThan(svg.indexOf("<circle"));
        // 1.00 (0.50–2.00) takes 13 · (9 · 0.64 + 3 · 0.42 + 0.32 + 0.42 + 0.64 + 0.42) = 114.66 and the room 169.34
        assertThat(svg).contains("d=\"M40.22,97.35L40.22,83.35M40.22,90.35L124.89,90.35M124.89,97.35L124.89,83.35\"");
    }

    private static String bars(Score score) {
        return Chart.bars()
                .addScore(score)
                .language(Language.ENGLISH)
                .width(320)
                .build()
                .toString();
    }
}
