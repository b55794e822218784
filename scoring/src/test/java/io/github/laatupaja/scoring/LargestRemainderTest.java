// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.LargestRemainder;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    @Test
    void thirdsAddUpToOneAndTheFirstGetsTheRest() {
        ExactNumber third = ExactNumber.of(1, 3);

        List<BigDecimal> rounded = LargestRemainder.round(List.of(third, third, third), 2);

        assertThat(rounded).containsExactly(new BigDecimal("0.34"), new BigDecimal("0.33"), new BigDecimal("0.33"));
    }

    @Test
    void theLargestRemaindersGetTheUnits() {
        List<BigDecimal> rounded =
                LargestRemainder.round(List.of(ExactNumber.of(5, 4), ExactNumber.of(7, 4), ExactNumber.of(1, 1)), 0);

        assertThat(rounded).containsExactly(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("1"));
    }

    @Test
    void nothingRoundsToNothing() {
        assertThat(LargestRemainder.round(List.of(), 2)).isEmpty();
    }
}
