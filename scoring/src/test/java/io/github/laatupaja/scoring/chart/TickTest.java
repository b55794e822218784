// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickTest {
    @ParameterizedTest
    @CsvSource({
        "0, 3, 0 1 2 3",
        "0, 5, 0 1 2 3 4 5",
        "1, 5, 1 2 3 4 5",
        "1, 7, 1 2 3 4 5 6 7",
        "0, 7, 0 1 2 3 4 5 6 7",
        "0, 1, 0 0.2 0.4 0.6 0.8 1",
        "0, 10, 0 2 4 6 8 10",
        "0, 11, 0 5 11",
        "0, 100, 0 20 40 60 80 100",
        "-2, 2, -2 -1 0 1 2",
        "-3, 7, -3 0 2 4 7",
        "-0.004, 0.001, -0.004 -0.003 -0.002 -0.001 0 0.001",
        "2, 2, 2",
        "0, 1000000000000000000000, 0 2E+20 4E+20 6E+20 8E+20 1E+21"
    })
    void areTheEndsAndRoundNumbers(BigDecimal lowest, BigDecimal highest, String expected) {
        assertThat(Tick.values(ExactNumber.of(lowest), ExactNumber.of(highest)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(Arrays.stream(expected.split(" ", -1))
                        .map(BigDecimal::new)
                        .toList());
    }
}
