// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisationsTest {
    /** Life expectancies of five countries, in years. */
    private static final Map<String, BigDecimal> YEARS = values("82.4 81.9 62.4 80.2 83.0");

    private static Map<String, BigDecimal> values(String text) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (String value : text.split(" ", -1)) {
            values.put("u" + values.size(), new BigDecimal(value));
        }
        return values;
    }

    @Test
    void minMaxGoesFromTheLowestToTheHighest() {
        assertThat(Normalisations.minMax(YEARS).values())
                .extracting(ExactNumber::toString)
                .containsExactly("100/103", "195/206", "0", "89/103", "1");
        assertThat(Normalisations.minMax(YEARS)).containsOnlyKeys("u0", "u1", "u2", "u3", "u4");
    }

    @Test
    void zScoresCountStandardDeviationsOfASample() {
        // Python: statistics.mean and statistics.stdev
        List<Double> expected = List.of(
                0.5038955625508744, 0.44689380208131857, -1.7761748562313628, 0.25308781648482814, 0.5722976751143409);

        List<Double> scores = Normalisations.zScores(YEARS).values().stream()
                .map(ExactNumber::doubleValue)
                .toList();

        for (int i = 0; i < 5; i++) {
            assertThat(scores.get(i)).isEqualTo(expected.get(i), within(1e-12));
        }
    }

    @Test
    void zScoresOfOneAndTwoAreRootsOfAHalf() {
        assertThat(Normalisations.zScores(values("1 2")).values())
                .extracting(ExactNumber::doubleValue)
                .containsExactly(-Math.sqrt(0.5), Math.sqrt(0.5));
    }

    /** R's rank, of 3, 1, 4, 4, 2, 4 and a missing one; higher is better. */
    @ParameterizedTest
    @CsvSource({"BEST, 4 6 1 1 5 1", "LAST, 4 6 3 3 5 3", "MEAN, 4 6 2 2 5 2"})
    void ranksAreThoseOfR(Ties ties, String expected) {
        assertThat(Normalisations.ranks(values("3 1 4 4 2 4"), Better.HIGHER, ties)
                        .values())
                .extracting(ExactNumber::toString)
                .containsExactly(expected.split(" ", -1));
    }

    @Test
    void lowMayBeBetter() {
        assertThat(Normalisations.ranks(values("3 1 1.0 2"), Better.LOWER, Ties.MEAN)
                        .values())
                .extracting(ExactNumber::toString)
                .containsExactly("4", "3/2", "3/2", "3");
    }

    @Test
    void valuesThatDoNotDifferHaveNoEnds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normalisations.minMax(values("5 5.0 5")))
                .withMessage("values to normalise do not differ: all 3 are 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normalisations.zScores(Map.of()))
                .withMessage("values to normalise do not differ: there are none");
    }
}
