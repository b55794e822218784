// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final Interval UNIT = Interval.of(BigDecimal.ZERO, BigDecimal.ONE);

    @Test
    void includesItsEnds() {
        assertThat(UNIT.contains(new BigDecimal("0.00"))).isTrue();
        assertThat(UNIT.contains(new BigDecimal("1.0"))).isTrue();
        assertThat(UNIT.contains(new BigDecimal("1.000000000000000000001"))).isFalse();
        assertThat(UNIT.contains(new BigDecimal("-1e-30"))).isFalse();
    }

    @Test
    void mayBeOnePoint() {
        assertThat(Interval.of(BigDecimal.ONE, BigDecimal.ONE).contains(BigDecimal.ONE))
                .isTrue();
    }

    @Test
    void refusesAnEndBelowItsStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.of(BigDecimal.TEN, BigDecimal.ONE))
                .withMessage("interval ends at 1, below its start 10");
    }

    @Test
    void refusesNumbersOfMoreThan40Digits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.of(BigDecimal.ZERO, new BigDecimal("1e99")))
                .withMessage("'1E+99' is not a number of at most 40 digits");
    }

    @Test
    void printsPlainNumbers() {
        assertThat(Interval.of(BigDecimal.ZERO, new BigDecimal("1E+2"))).hasToString("0..100");
    }
}
