// SPDX-License-Identifier: Apache-2.0
package org.example.pajamittari;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.MethodRegistry;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.ScoringMethods;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfPowerMeanTest {
    private static final double ROUNDING = 1e-12;
    private final HalfPowerMean mean = new HalfPowerMean();

    @Test
    void isTheSquareOfTheMeanOfTheRoots() {
        // ((1 + 2) / 2)² and ((3 · 1 + 1 · 3) / 4)²
        assertThat(mean.aggregate(new double[] {1, 4}, new double[] {1, 1})).isCloseTo(2.25, within(ROUNDING));
        assertThat(mean.aggregate(new double[] {1, 9}, new double[] {3, 1})).isCloseTo(2.25, within(ROUNDING));
    }

    @Test
    void isTheValueOfValuesThatAreAllAlike() {
        assertThat(mean.aggregate(new double[] {2, 2, 2}, new double[] {1, 5, 2}))
                .isCloseTo(2, within(ROUNDING));
    }

    @Test
    void isNotMadeZeroByOneZero() {
        assertThat(mean.aggregate(new double[] {0, 4}, new double[] {1, 1})).isCloseTo(1, within(ROUNDING));
        assertThat(mean.aggregate(new double[] {0, 0}, new double[] {1, 1})).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {"0 | ''", "-0.5 | the values can be as low as -0.5, which has no square root"})
    void objectsToNegativeValues(double lowest, String objection) {
        assertThat(mean.objection(lowest, 3)).isEqualTo(objection);
    }

    @Test
    void isFoundByItsId() {
        MethodRegistry registry = ScoringMethods.discover(HalfPowerMean.class.getClassLoader());

        ScoringMethod found = registry.get(MethodId.of("urn:example:aggregator:half-power-mean:1"));

        assertThat(registry.faults()).isEmpty();
        assertThat(found.description().title().in(Language.ENGLISH))
                .isEqualTo("mean that favours evenness (power mean of order ½)");
        assertThat(List.copyOf(registry.ids())).endsWith(found.id());
    }
}
