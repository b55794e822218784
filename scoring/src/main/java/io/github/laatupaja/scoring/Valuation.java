// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rating counts as before anything is aggregated: by default its value on the scale, otherwise one of
 * {@link Valuations}. Equal ratings always count the same. Immutable and thread-safe.
 */
public abstract sealed class Valuation implements Serializable
        permits AsRated, AtOrAbove, Goalposts, MiddleOfBand, PointsOfHundred, ShareOfScale {
    private static final long serialVersionUID = 1L;

    Valuation() {}

    /**
     * {@return what a rating counts as}
     * @param scale its scale
     * @param value its value on the scale
     * @param level its level; null on an interval
     */
    abstract ExactNumber value(RatingScale scale, BigDecimal value, @Nullable RatingLevel level);

    /** {@return why ratings on a scale cannot be valued; empty if they can} */
    List<PreparationFault> faults(RatingScale scale) {
        return List.of();
    }

    /** {@return whether ratings count as their value on the scale} */
    boolean isAsRated() {
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Valuation that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return the name and its numbers, such as {@code goalposts(20..85)}} */
    @Override
    public abstract String toString();
}
