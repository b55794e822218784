// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GeometricRootsProperties {
    /** A root lies between two numbers exactly if its power lies between theirs. */
    @Property(seed = "1")
    void noOtherDoubleIsNearer(@ForAll @Size(min = 2, max = 9) List<@IntRange(min = 1, max = 100) Integer> values) {
        ExactNumber product = ExactNumber.ONE;
        ExactNumber[] numbers = new ExactNumber[values.size()];
        ExactNumber[] weights = new ExactNumber[values.size()];
        for (int i = 0; i < values.size(); i++) {
            numbers[i] = ExactNumber.of(values.get(i), 7);
            weights[i] = ExactNumber.ONE;
            product = product.times(numbers[i]);
        }

        ExactNumber mean = GeometricRoots.geometricMean(numbers, weights);

        if (!mean.power(values.size()).equals(product)) {
            double nearest = mean.doubleValue();
            assertThat(mean).isEqualTo(ExactNumber.of(nearest));
            assertThat(middle(Math.nextDown(nearest), nearest).power(values.size()))
                    .isLessThan(product);
            assertThat(middle(nearest, Math.nextUp(nearest)).power(values.size()))
                    .isGreaterThan(product);
        }
    }

    @Property(seed = "2")
    void equalValuesComeToThemselves(
            @ForAll @IntRange(min = 1) int above, @ForAll @IntRange(min = 1, max = 1000) int below) {
        Assume.that(above < 1_000_000);
        ExactNumber value = ExactNumber.of(above, below);

        ExactNumber mean = GeometricRoots.geometricMean(
                new ExactNumber[] {value, value, value},
                new ExactNumber[] {ExactNumber.of(1, 3), ExactNumber.of(2, 5), ExactNumber.ONE});

        assertThat(mean).isEqualTo(value);
    }

    private static ExactNumber middle(double lower, double higher) {
        return ExactNumber.of(new BigDecimal(lower).add(new BigDecimal(higher)).divide(BigDecimal.valueOf(2)));
    }
}
