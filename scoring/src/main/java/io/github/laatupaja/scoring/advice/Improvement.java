// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.score.ExactNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion could still gain. Immutable and thread-safe.
 *
 * <p>Levels go up by what they count as: where less is better, the next one up is the one below on the scale. What is missing
 * is taken to start from the level that counts least: its next step is the level above that. A criterion on the level that
 * counts most gains 0.
 */
public final class Improvement {
    private final CriterionId criterion;
    private final @Nullable ExactNumber step;
    private final @Nullable ExactNumber fullMarks;

    Improvement(CriterionId criterion, @Nullable ExactNumber step, @Nullable ExactNumber fullMarks) {
        this.criterion = criterion;
        this.step = step;
        this.fullMarks = fullMarks;
    }

    /** {@return the criterion} */
    public CriterionId criterion() {
        return criterion;
    }

    /**
     * {@return what the score of the whole gains if the rating rises by one level towards the better end and nothing else changes; below 0 where
     * a missing answer that was left out begins to count; empty where there is no score before or after, or the scale is
     * an interval}
     */
    public Optional<ExactNumber> step() {
        return Optional.ofNullable(step);
    }

    /**
     * {@return what the score of the whole gains if the rating rises to the one that counts most and nothing else changes; empty where
     * there is no score before or after}
     */
    public Optional<ExactNumber> fullMarks() {
        return Optional.ofNullable(fullMarks);
    }

    /** {@return criterion and gains, as {@code 27: +1/51 by a step, +2/51 by full marks}} */
    @Override
    public String toString() {
        return criterion + ": " + text(step) + " by a step, " + text(fullMarks) + " by full marks";
    }

    static String text(@Nullable ExactNumber gain) {
        if (gain == null) {
            return "unknown";
        }
        return gain.signum() < 0 ? gain.toString() : "+" + gain;
    }
}
