// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The places are computed by hand: the middle is at 180, 170 and an axis is 128 long. */
class RadarTest {
    private static final List<Ring> RINGS = List.of(new Ring(1, "3"));

    @Test
    void putsValuesOnTheirAxes() {
        String chart = draw(List.of(axis(1), axis(0.5), axis(0.25), axis(0)));

        assertThat(chart)
                .contains("<polygon class=\"ring\" points=\"180.00,42.00 308.00,170.00 180.00,298.00 52.00,170.00\">")
                .contains("<polygon class=\"shape\" points=\"180.00,42.00 244.00,170.00 180.00,202.00 180.00,170.00\">")
                .contains("<circle class=\"dot\" cx=\"244\" cy=\"170\" r=\"4.5\">")
                .contains("<line class=\"axis\" x1=\"180\" y1=\"170\" x2=\"308\" y2=\"170\">")
                .contains("<circle class=\"badge\" cx=\"332\" cy=\"170\" r=\"15\">");
    }

    // sin 120° = 0.8660, cos 120° = -0.5: 180 ± 128 · 0.8660 and 170 + 64
    @Test
    void turnsClockwise() {
        String chart = draw(List.of(axis(1), axis(1), axis(1)));

        assertThat(chart).contains("<polygon class=\"shape\" points=\"180.00,42.00 290.85,234.00 69.15,234.00\">");
    }

    @Test
    void leavesAGapWhereThereIsNoValue() {
        Axis none = new Axis("n", OptionalDouble.empty(), Axis.Span.NONE);

        String chart = draw(List.of(axis(0.5), axis(0.5), none, axis(0.5)));

        assertThat(chart)
                .doesNotContain("class=\"shape\"")
                .contains("<line class=\"shape-line\" x1=\"180\" y1=\"106\" x2=\"244\" y2=\"170\">")
                .contains("<line class=\"shape-line\" x1=\"116\" y1=\"170\" x2=\"180\" y2=\"106\">");
        assertThat(chart.split("class=\"shape-line\"", -1)).hasSize(3);
        assertThat(chart.split("class=\"dot\"", -1)).hasSize(4);
    }

    @Test
    void drawsASpanAlongItsAxis() {
        Axis axis = new Axis("1", OptionalDouble.of(0.5), new Axis.Span(0.25, 0.75));

        String chart = draw(List.of(axis, axis(1), axis(1)));

        assertThat(chart).contains("<line class=\"span\" x1=\"180\" y1=\"138\" x2=\"180\" y2=\"74\">");
        assertThat(chart.split("class=\"span\"", -1)).hasSize(2);
    }

    @Test
    void saysWhatItShows() {
        assertThat(draw(List.of(axis(1), axis(1), axis(1))))
                .startsWith(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"radar\" viewBox=\"0 0 360 340\" role=\"img\""
                                + " aria-labelledby=\"r-title r-desc\"><title id=\"r-title\">Tulokset</title>"
                                + "<desc id=\"r-desc\">A &amp; B</desc>");
    }

    @Test
    void refusesTooFewAxes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draw(List.of(axis(1), axis(1))))
                .withMessage("a radar chart of 2 axes, expected at least 3");
    }

    private static String draw(List<Axis> axes) {
        return Radar.draw("r", "Tulokset", "A & B", axes, RINGS).toString();
    }

    private static Axis axis(double share) {
        return new Axis("n", OptionalDouble.of(share), Axis.Span.NONE);
    }
}
