// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Ratings count as their value on the scale. */
final class AsRated extends Valuation {
    private static final long serialVersionUID = 1L;
    static final AsRated INSTANCE = new AsRated();

    private AsRated() {}

    @Override
    ExactNumber value(RatingScale scale, BigDecimal value, @Nullable RatingLevel level) {
        return ExactNumber.of(value);
    }

    @Override
    boolean isAsRated() {
        return true;
    }

    @Override
    public String toString() {
        return "as-rated";
    }
}
