// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BarTest {
    @Test
    void isFullToItsShare() {
        assertThat(Bar.draw(OptionalDouble.of(0.625), new Axis.Span(0.5, 0.75)).toString())
                .contains("<rect class=\"bar-full\" x=\"0\" y=\"0\" width=\"62.5\" height=\"10\">")
                .contains("<rect class=\"bar-span\" x=\"50\" y=\"4\" width=\"25\" height=\"2\">");
    }

    @Test
    void isEmptyWithoutAValue() {
        assertThat(Bar.draw(OptionalDouble.empty(), Axis.Span.NONE).toString())
                .contains("aria-hidden=\"true\"", "bar-whole")
                .doesNotContain("bar-full", "bar-span");
    }
}
