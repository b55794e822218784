// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ExactNumberProperties {
    @Property(seed = "1")
    void parseUndoesToString(@ForAll int numerator, @ForAll @IntRange(min = 1) int denominator) {
        ExactNumber number = ExactNumber.of(numerator, denominator);

        assertThat(ExactNumber.parse(number.toString())).isEqualTo(number).hasSameHashCodeAs(number);
    }

    @Property(seed = "2", tries = 1000)
    void divisionUndoesMultiplication(@ForAll int a, @ForAll int b, @ForAll @IntRange(min = 1) int c) {
        Assume.that(b != 0);
        ExactNumber first = ExactNumber.of(a, c);
        ExactNumber second = ExactNumber.of(b, c);

        assertThat(first.times(second).dividedBy(second)).isEqualTo(first);
        assertThat(first.plus(second).minus(second)).isEqualTo(first);
    }

    @Property(seed = "3")
    void quotientsOfWholeNumbersGiveTheDoubleThatDivisionGives(
            @ForAll int numerator, @ForAll @IntRange(min = 1) int denominator) {
        double expected = (double) numerator / denominator; // correctly rounded: both are exact doubles

        assertThat(ExactNumber.of(numerator, denominator).doubleValue()).isEqualTo(expected);
    }

    @Property(seed = "4")
    void orderIsThatOfTheDecimals(@ForAll BigDecimal a, @ForAll BigDecimal b) {
        assertThat(ExactNumber.of(a).compareTo(ExactNumber.of(b))).isEqualTo(a.compareTo(b));
    }
}
