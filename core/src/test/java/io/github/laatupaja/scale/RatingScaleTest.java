// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scale;

import static io.github.laatupaja.criteria.SmallFramework.interval;
import static io.github.laatupaja.criteria.SmallFramework.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingScaleTest {
    private static final RatingScale MATURITY = scale(level("0", "0"), level(".5", "0.5"), level("1", "1"));
    private static final RatingScale POINTS =
            RatingScale.of(ScaleId.of("points"), text("Pisteet"), Interval.of(new BigDecimal("-5"), BigDecimal.TEN));

    private static RatingScale scale(RatingLevel... levels) {
        return RatingScale.of(ScaleId.of("s"), text("Asteikko"), List.of(levels));
    }

    private static RatingLevel level(String code, String value) {
        return RatingLevel.of(code, new BigDecimal(value), text("taso " + code));
    }

    @Nested
    class Of {
        @Test
        void refusesNoLevels() {
            assertThatIllegalArgumentException()
                    .isThrownBy(RatingScaleTest::scale)
                    .withMessage("scale s: has either levels or an interval");
        }

        @Test
        void refusesACodeTwice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scale(level("a", "0"), level("a", "1")))
                    .withMessage("scale s: level a appears twice");
        }

        @Test
        void refusesFallingValues() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scale(level("a", "1"), level("b", "0.5")))
                    .withMessage("scale s: level b is worth 0.5, less than the one before");
        }

        @Test
        void takesEqualAndUnevenlySpacedValues() {
            assertThat(scale(level("a", "-1"), level("b", "-1"), level("c", "7"))
                            .levels())
                    .hasSize(3);
        }

        @Test
        void refusesALevelWithoutCode() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> level("", "1"))
                    .withMessage("a rating has 1 to 64 characters, not 0");
        }
    }

    @Nested
    class Value {
        @ParameterizedTest
        @CsvSource({"0,0", ".5,0.5", "1,1"})
        void isTheLevels(String code, BigDecimal value) {
            assertThat(MATURITY.value(Rating.of(code))).contains(value);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.5", "2", "-1", "01", "1.0", "A"})
        void isNoneOffTheLevels(String code) {
            assertThat(MATURITY.value(Rating.of(code))).isEmpty();
            assertThat(MATURITY.find(Rating.of(code))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"-5", "-4.999", "0", "10", "10.0"})
        void isTheNumberWithinTheInterval(String number) {
            assertThat(POINTS.value(Rating.of(number))).contains(new BigDecimal(number));
        }

        @ParameterizedTest
        @ValueSource(strings = {"-5.001", "10.0000001", "NaN", "Infinity", "1e9999", "ten", "5 ", "0x5", "٥", "５"})
        void isNoneOffTheInterval(String number) {
            assertThat(POINTS.value(Rating.of(number))).isEmpty();
        }

        @Test
        void hasNoLevelOnAnInterval() {
            assertThat(POINTS.find(Rating.of("5"))).isEmpty();
        }
    }

    @Nested
    class Ends {
        @Test
        void areTheOuterLevelsOrTheInterval() {
            assertThat(MATURITY.lowest()).isEqualTo(BigDecimal.ZERO);
            assertThat(MATURITY.highest()).isEqualTo(BigDecimal.ONE);
            assertThat(POINTS.lowest()).isEqualTo(new BigDecimal("-5"));
            assertThat(POINTS.highest()).isEqualTo(BigDecimal.TEN);
        }
    }

    @Nested
    class LevelAt {
        private final RatingScale banded = scale(
                RatingLevel.of("0", BigDecimal.ZERO, text("ei"), interval(0, 10)),
                RatingLevel.of("1", BigDecimal.ONE, text("on"), interval(11, 30)));

        @ParameterizedTest
        @CsvSource({"0,0", "10,0", "11,1", "30,1"})
        void isTheLevelWhoseBandHoldsThePoints(int points, String code) {
            assertThat(banded.levelAt(points))
                    .hasValueSatisfying(level -> assertThat(level.code()).isEqualTo(code));
        }

        @Test
        void isNoneOutsideEveryBand() {
            assertThat(banded.levelAt(-1)).isEmpty();
            assertThat(banded.levelAt(31)).isEmpty();
            assertThat(MATURITY.levelAt(0)).isEmpty();
        }
    }

    @Nested
    class ToString {
        @Test
        void listsTheRatings() {
            assertThat(MATURITY).hasToString("s (0, .5, 1)");
            assertThat(POINTS).hasToString("points (-5..10)");
            assertThat(level("2", "2")).hasToString("2: taso 2");
        }
    }
}
