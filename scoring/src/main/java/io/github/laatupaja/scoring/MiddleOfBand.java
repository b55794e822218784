// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.scale.Interval;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The middle of the points that a level stands for. */
final class MiddleOfBand extends Valuation {
    private static final long serialVersionUID = 1L;
    static final MiddleOfBand INSTANCE = new MiddleOfBand();

    private MiddleOfBand() {}

    @Override
    ExactNumber value(RatingScale scale, BigDecimal worth, @Nullable RatingLevel level) {
        if (level == null) {
            throw new IllegalArgumentException("scale " + scale + " has no levels");
        }
        Interval band = level.band().orElseThrow();
        return ExactNumber.of(band.lowest().add(band.highest())).dividedBy(ExactNumber.of(2, 1));
    }

    @Override
    List<PreparationFault> faults(RatingScale scale) {
        if (scale.interval().isPresent()) {
            return List.of(PreparationFault.of(PreparationFaultCode.NO_LEVELS_WITH_BANDS, scale));
        }
        List<PreparationFault> faults = new ArrayList<>();
        for (RatingLevel level : scale.levels()) {
            if (level.band().isEmpty()) {
                faults.add(PreparationFault.of(PreparationFaultCode.LEVEL_WITHOUT_BAND, level.code(), scale));
            }
        }
        return faults;
    }

    @Override
    public String toString() {
        return "middle-of-band";
    }
}
