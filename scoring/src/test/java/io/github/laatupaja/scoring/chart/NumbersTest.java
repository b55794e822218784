// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({"fi, '0,67'", "sv, '0,67'", "en, 0.67", "de, 0.67"})
    void haveTheMarkOfTheirLanguage(String language, String text) {
        assertThat(new Numbers(Language.of(language), 3).score(ExactNumber.of(2, 3)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"100, 0.67", "1, 0.67", "0.5, 0.667", "0.01, 0.6667", "1e-30, 0.66666667", "0, 0.67"})
    void takeMoreDecimalsWhereTheyLieCloser(double range, String text) {
        assertThat(new Numbers(Language.ENGLISH, range).score(ExactNumber.of(2, 3)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2.50, 2.5",
        "0.00, 0",
        "-30, -30",
        "100, 100",
        "1e11, 100000000000",
        "123456789012345, 1.235E+14",
        "999999999999999, 1.000E+15",
        "0.00000000000012, 1.200E-13"
    })
    void areAsShortAsCanBe(BigDecimal number, String text) {
        assertThat(new Numbers(Language.ENGLISH, 3).shortest(number)).isEqualTo(text);
    }

    @Test
    void keepADashAndAMinusApart() {
        Numbers numbers = new Numbers(Language.FINNISH, 3);

        assertThat(numbers.between(new Bounds(ExactNumber.ZERO, ExactNumber.ONE)))
                .isEqualTo("0,00–1,00");
        assertThat(numbers.between(new Bounds(ExactNumber.of(-1, 1), ExactNumber.ONE)))
                .isEqualTo("-1,00\u00a0–\u00a01,00");
    }

    @Test
    void writePercentAsTheirLanguageDoes() {
        assertThat(new Numbers(Language.SWEDISH, 1).percent(new BigDecimal("0.4")))
                .isEqualTo("40\u00a0%");
        assertThat(new Numbers(Language.ENGLISH, 1).percent(BigDecimal.ONE)).isEqualTo("100%");
    }
}
