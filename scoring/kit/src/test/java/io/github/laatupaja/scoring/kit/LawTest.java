// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.laatupaja.score.ExactNumber;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LawTest {
    private static final ExactNumber THIRD = ExactNumber.of(1, 3);
    private static final ExactNumber HALF = ExactNumber.of(1, 2);

    @Test
    void numbersAreToldAsDecimals() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Law.equal(Optional.of(THIRD), Optional.empty(), "the score"))
                .withMessage("the score is 0.3333333333333333, expected nothing");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Law.ordered(Optional.of(HALF), Optional.of(THIRD), "minimum and score"))
                .withMessage("minimum and score: 0.5 is above 0.3333333333333333");
    }

    @Test
    void numbersThatLookAlikeAreToldExactly() {
        ExactNumber nearThird = ExactNumber.of(1.0 / 3);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Law.equal(nearThird, THIRD, "the score"))
                .withMessage("the score is 6004799503160661/18014398509481984, expected 1/3");
    }
}
