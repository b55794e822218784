// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.scale.Interval;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Ratings of a scale, from the lowest: its levels, or points of its interval. */
final class Ratings {
    private static final int STEPS = 8;
    private static final int DECIMALS = 3;

    private Ratings() {}

    static List<Rating> of(RatingScale scale) {
        return scale.interval().map(Ratings::points).orElseGet(() -> levels(scale));
    }

    private static List<Rating> levels(RatingScale scale) {
        return scale.levels().stream()
                .sorted(Comparator.comparing(RatingLevel::value))
                .map(level -> Rating.of(level.code()))
                .toList();
    }

    private static List<Rating> points(Interval interval) {
        BigDecimal step = interval.highest()
                .subtract(interval.lowest())
                .divide(BigDecimal.valueOf(STEPS), DECIMALS, RoundingMode.DOWN);
        return IntStream.range(0, STEPS + 1)
                .mapToObj(i ->
                        i == STEPS ? interval.highest() : interval.lowest().add(step.multiply(BigDecimal.valueOf(i))))
                .map(Rating::of)
                .toList();
    }
}
