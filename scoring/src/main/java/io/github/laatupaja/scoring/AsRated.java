// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.criteria.RatingLevel;
import io.github.laatupaja.criteria.RatingScale;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the scale says a rating is worth. */
final class AsRated extends Valuation {
    private static final long serialVersionUID = 1L;
    static final AsRated INSTANCE = new AsRated();

    private AsRated() {}

    @Override
    ExactNumber value(RatingScale scale, BigDecimal worth, @Nullable RatingLevel level) {
        return ExactNumber.of(worth);
    }

    @Override
    public String toString() {
        return "as-rated";
    }
}
