// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rating counts as, before anything is aggregated: its worth on the scale unless told otherwise, otherwise one of
 * {@link Valuations}. The same rating always counts alike. Immutable and thread-safe.
 */
public class Valuation implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What the scale says a rating is worth. */
    static final Valuation AS_RATED = new Valuation();

    Valuation() {}

    /**
     * {@return what a rating counts as}
     * @param scale its scale
     * @param worth what the scale says it is worth
     * @param level the level that it names; null on an interval
     */
    ExactNumber value(RatingScale scale, BigDecimal worth, @Nullable RatingLevel level) {
        return ExactNumber.of(worth);
    }

    /** {@return why ratings on a scale cannot be valued; empty if they can} */
    List<PreparationFault> faults(RatingScale scale) {
        return List.of();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Valuation that && toString().equals(that.toString()));
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return the name and its numbers, as {@code goalposts(20..85)}} */
    @Override
    public String toString() {
        return "as-rated";
    }
}
