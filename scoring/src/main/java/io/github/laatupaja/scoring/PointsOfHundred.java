// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Points as rated, on a scale from 0 to 100 alone. */
final class PointsOfHundred extends Valuation {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final PointsOfHundred INSTANCE = new PointsOfHundred();

    private PointsOfHundred() {}

    @Override
    ExactNumber value(RatingScale scale, BigDecimal worth, @Nullable RatingLevel level) {
        return ExactNumber.of(worth);
    }

    @Override
    List<PreparationFault> faults(RatingScale scale) {
        boolean isHundred = scale.lowest().signum() == 0 && scale.highest().compareTo(HUNDRED) == 0;
        return isHundred ? List.of() : List.of(PreparationFault.of(PreparationFaultCode.NO_HUNDRED_POINTS, scale));
    }

    @Override
    public String toString() {
        return "points-of-hundred";
    }
}
