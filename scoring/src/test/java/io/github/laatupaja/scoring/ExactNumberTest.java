// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactNumberTest {
    @Test
    void isInLowestTermsAtTheEndsOfALongToo() {
        assertThat(ExactNumber.of(Long.MIN_VALUE, 4)).hasToString("-2305843009213693952");
        assertThat(ExactNumber.of(6, Long.MIN_VALUE)).hasToString("-3/4611686018427387904");
        assertThat(ExactNumber.of(Long.MAX_VALUE, Long.MAX_VALUE)).hasToString("1");
        assertThat(ExactNumber.of(Long.MAX_VALUE / 2, -7)).hasToString("-4611686018427387903/7");
    }

    @Test
    void isInLowestTermsWithThePositiveNumberBelow() {
        assertThat(ExactNumber.of(6, -4)).hasToString("-3/2");
        assertThat(ExactNumber.of(new BigDecimal("0.25"))).hasToString("1/4");
        assertThat(ExactNumber.of(new BigDecimal("2E+2"))).hasToString("200");
    }

    @Test
    void oneTenthAndSevenTenthsAreEightTenths() {
        ExactNumber sum = ExactNumber.of(new BigDecimal("0.1")).plus(ExactNumber.of(new BigDecimal("0.7")));

        assertThat(sum).isEqualTo(ExactNumber.of(new BigDecimal("0.8")));
    }

    @Test
    void roundsHalfAwayFromZero() {
        assertThat(ExactNumber.of(1, 8).rounded(2)).isEqualTo(new BigDecimal("0.13"));
        assertThat(ExactNumber.of(-1, 8).rounded(2)).isEqualTo(new BigDecimal("-0.13"));
    }

    @Test
    void theNearestDoubleIsNotRoundedTwice() {
        // just above the middle between 1 and the next double: 1 + 2^-53 + 10^-60
        ExactNumber middle = ExactNumber.of(new BigDecimal(Math.scalb(1.0, -53)).add(BigDecimal.ONE));
        ExactNumber above = middle.plus(ExactNumber.of(new BigDecimal("1E-60")));

        assertThat(middle.doubleValue()).isEqualTo(1.0);
        assertThat(above.doubleValue()).isEqualTo(Math.nextUp(1.0));
        assertThat(ExactNumber.of(1, 3).doubleValue()).isEqualTo(1.0 / 3.0);
        assertThat(ExactNumber.of(-2, 3).doubleValue()).isEqualTo(-2.0 / 3.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+4", "+4/2", "4/2", "2/1", "-0", "007", "1/-2", "٣", "٣/٤", "", "/", "1/"})
    void parsesOnlyWhatItWouldWrite(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactNumber.parse(text))
                .withMessage("'" + text + "' is not a number in lowest terms, such as 32/15");
    }

    @Test
    void refusesDecimalsThatCouldNotBeHeldInFull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactNumber.of(new BigDecimal("1E-999999999")))
                .withMessage("1E-999999999 has scale 999999999, expected -1100..1100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactNumber.ONE.isAtLeast(new BigDecimal("1E+999999999")))
                .withMessage("1E+999999999 has scale -999999999, expected -1100..1100");
        assertThat(ExactNumber.of(Double.MIN_VALUE).doubleValue()).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactNumber.parse("1/0"))
                .withMessage("'1/0' is not a number in lowest terms, such as 32/15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactNumber.parse("0.5"))
                .withMessage("'0.5' is not a number in lowest terms, such as 32/15");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> ExactNumber.ONE.dividedBy(ExactNumber.ZERO))
                .withMessage("division by zero");
    }
}
