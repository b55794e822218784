// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RatingTest {
    @Nested
    class Of {
        @Test
        void takesACodeOrANumber() {
            assertThat(Rating.of("partly")).hasToString("partly");
            assertThat(Rating.of(2)).isEqualTo(Rating.of("2")).hasSameHashCodeAs(Rating.of("2"));
            assertThat(Rating.of(new BigDecimal("62.50"))).isEqualTo(Rating.of("62.50"));
            assertThat(Rating.of(new BigDecimal("1E+2")).text()).isEqualTo("100");
        }

        @Test
        void refusesBlankAndOverlongTexts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rating.of(""))
                    .withMessage("a rating has 1 to 64 characters, not 0");
            assertThatIllegalArgumentException().isThrownBy(() -> Rating.of("  "));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rating.of("1".repeat(65)))
                    .withMessage("a rating has 1 to 64 characters, not 65");
            assertThat(Rating.of("1".repeat(64)).text()).hasSize(64);
        }

        @Test
        void refusesNumbersThatNobodyCouldWrite() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rating.of(new BigDecimal("1e999999999")))
                    .withMessage("'1E+999999999' is not a number of at most 40 digits");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rating.of(new BigDecimal("1e-999999999")))
                    .withMessage("'1E-999999999' is not a number of at most 40 digits");
        }

        @Test
        @SuppressWarnings("NullAway")
        void refusesNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Rating.of((String) null))
                    .withMessage("text");
        }
    }
}
