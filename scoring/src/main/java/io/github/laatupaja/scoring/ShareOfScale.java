// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a rating lies on its scale, from 0 to 1. */
final class ShareOfScale extends Valuation {
    private static final long serialVersionUID = 1L;
    static final ShareOfScale INSTANCE = new ShareOfScale();

    private ShareOfScale() {}

    @Override
    ExactNumber value(RatingScale scale, BigDecimal worth, @Nullable RatingLevel level) {
        ExactNumber lowest = ExactNumber.of(scale.lowest());
        return ExactNumber.of(worth)
                .minus(lowest)
                .dividedBy(ExactNumber.of(scale.highest()).minus(lowest));
    }

    @Override
    List<PreparationFault> faults(RatingScale scale) {
        return scale.lowest().compareTo(scale.highest()) == 0
                ? List.of(PreparationFault.of(PreparationFaultCode.NO_LENGTH, scale))
                : List.of();
    }

    @Override
    public String toString() {
        return "share-of-scale";
    }
}
