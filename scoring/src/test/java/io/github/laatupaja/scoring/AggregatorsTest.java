// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregatorsTest {
    @ParameterizedTest
    @CsvSource({"80 60 40 100, 1 1 1 3, 80, 480, 1 weighs 3", "1/10 1/5, 1 1, 3/20, 3/10, thirds are no doubles"})
    void meanAndSumAreExact(String values, String weights, String mean, String sum, String why) {
        assertThat(combine(Aggregators.MEAN, values, weights)).as(why).hasToString(mean);
        assertThat(combine(Aggregators.SUM, values, weights)).as(why).hasToString(sum);
    }

    @ParameterizedTest
    @CsvSource({
        "6 6 6 6, 1 1 1 1, 6",
        "1 4, 1 1, 2",
        "1/10 9/10, 1 1, 3/10",
        "1 8, 1 2, 4",
        "1 8, 0.5 1, 4",
        "5 0, 1 1, 0"
    })
    void theGeometricMeanIsExactWhereItIsRational(String values, String weights, String expected) {
        assertThat(combine(Aggregators.GEOMETRIC_MEAN, values, weights.replace("0.5", "1/2")))
                .hasToString(expected);
    }

    @Test
    void theGeometricMeanIsOtherwiseTheNearestDouble() {
        // OECD/JRC handbook: 21, 1, 1, 1 come to 2.14; bc gives the fourth root of 21 as 2.14069514292807232655
        double mean = combine(Aggregators.GEOMETRIC_MEAN, "21 1 1 1", "1 1 1 1").doubleValue();

        assertThat(mean).isEqualTo(2.1407, within(0.001)).isEqualTo(2.1406951429280725);
    }

    @ParameterizedTest
    @CsvSource({"40 60, 1 1, 48", "2 6, 1 1, 3", "1 2, 1 3, 8/5", "0 9, 1 1, 0"})
    void theHarmonicMeanIsExact(String values, String weights, String expected) {
        assertThat(combine(Aggregators.HARMONIC_MEAN, values, weights)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "3 1 2, 1 1 1, 2",
        "4 1 2 3, 1 1 1 1, 5/2",
        "1 2 3, 1 1 2, 5/2",
        "1 2 3, 1 1 3, 3",
        "2 2 9, 1 1 1, 2",
        "7, 5, 7"
    })
    void theMedianIsWhereHalfOfTheWeightIsPassed(String values, String weights, String expected) {
        assertThat(combine(Aggregators.MEDIAN, values, weights)).hasToString(expected);
    }

    @Test
    void theMinimumIsTheWeakestLink() {
        assertThat(combine(Aggregators.MINIMUM, "3 1 2", "1 9 1")).hasToString("1");
    }

    @ParameterizedTest
    @CsvSource({"1 1 0 1, 1/2", "1 1 1 1, 1", "0 1 1 1, 0", "100 60 80 20, 60"})
    void phasesCountOnlyAsFarAsThoseBeforeThem(String values, String expected) {
        // of 100, 60, 80, 20 the third counts as 60: (100 + 60 + 60 + 20) / 4
        assertThat(combine(Aggregators.CUMULATIVE_MEAN, values, "1 1 1 1")).hasToString(expected);
    }

    @Test
    void negativeScalesAreRefusedWhenPreparing() {
        RatingScale scale = Trees.interval("balance", "-1", "1");

        assertThatExceptionOfType(PreparationException.class)
                .isThrownBy(() -> ScoringMethods.geometricMean().prepare(Trees.flat(scale, "1"), scale))
                .withMessage(
                        "urn:laatupaja:aggregator:geometric-mean:1: values on scale balance (-1..1) can be below 0, for which"
                                + " the formula is undefined");
        assertThatExceptionOfType(PreparationException.class)
                .isThrownBy(() -> ScoringMethods.harmonicMean().prepare(Trees.flat(scale, "1"), scale))
                .withMessageEndingWith(
                        ": values on scale balance (-1..1) can be below 0, for which the formula is undefined");
    }

    @Test
    void negativeValuesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregators.GEOMETRIC_MEAN.aggregate(new double[] {-1}, new double[] {1}))
                .withMessage("geometric mean of -1, expected 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregators.HARMONIC_MEAN.aggregate(new double[] {-1}, new double[] {1}))
                .withMessage("harmonic mean of -1, expected 0 or more");
    }

    @Test
    void aggregatorsWorkOnPlainNumbersToo() {
        assertThat(Aggregators.MEAN.aggregate(new double[] {1, 2}, new double[] {1, 3}))
                .isEqualTo(1.75);
        assertThat(Aggregators.MEAN).hasToString("urn:laatupaja:aggregator:mean:1");
    }

    private static ExactNumber combine(Aggregator aggregator, String values, String weights) {
        return Aggregators.formula(aggregator).combine(numbers(values), numbers(weights));
    }

    private static ExactNumber[] numbers(String text) {
        return Arrays.stream(text.split(" ", -1)).map(ExactNumber::parse).toArray(ExactNumber[]::new);
    }
}
