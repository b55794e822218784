// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 1 for what is at or above a step, 0 for what is below. */
final class AtOrAbove extends Valuation {
    private static final long serialVersionUID = 1L;

    private final Rating step;

    AtOrAbove(Rating step) {
        this.step = requireNonNull(step, "step");
    }

    @Override
    ExactNumber value(RatingScale scale, BigDecimal worth, @Nullable RatingLevel level) {
        // by index, not by value: two levels may have the same value
        boolean isMet = level == null
                ? worth.compareTo(scale.value(step).orElseThrow()) >= 0
                : scale.levels().indexOf(level)
                        >= scale.levels().indexOf(scale.find(step).orElseThrow());
        return isMet ? ExactNumber.ONE : ExactNumber.ZERO;
    }

    @Override
    List<PreparationFault> faults(RatingScale scale) {
        return scale.value(step).isPresent()
                ? List.of()
                : List.of(PreparationFault.of(PreparationFaultCode.STEP_OFF_SCALE, step, scale));
    }

    @Override
    public String toString() {
        return "at-or-above(" + step + ")";
    }
}
