// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.scoring.internal.engine.Engine;
import io.github.laatupaja.scoring.internal.engine.GroupScores;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The scores of the whole framework and of every group, which {@link PreparedTree#score(byte[], ScoreRow)} computed for one
 * row of a table. The caller keeps it and has it filled again and again. Not thread-safe.
 *
 * <p>Indexes are those of {@link PreparedTree#indexOf}: 0 is the whole framework, then come the groups in published order.
 * Before a row is filled, nothing is scored.
 */
public final class ScoreRow {
    private final Engine engine;
    private final GroupScores scores;

    ScoreRow(Engine engine) {
        this.engine = engine;
        this.scores = engine.newScores();
    }

    void fill(byte[] levels, Engine by) {
        if (by != engine) {
            throw new IllegalArgumentException("row was made by another prepared method");
        }
        engine.evaluate(levels, null, scores);
    }

    /** {@return how many scores there are} */
    public int size() {
        return scores.size();
    }

    /** {@return whether there is a score; false if it is withheld or there is nothing to score} */
    public boolean isScored(int index) {
        return scores.isScored(index);
    }

    /** {@return the score; empty if there is none} */
    public Optional<ExactNumber> exactValue(int index) {
        return Optional.ofNullable(scores.value(index));
    }

    /**
     * {@return the score as the nearest double}
     * @throws NoSuchElementException if there is none
     */
    public double value(int index) {
        if (!scores.isScored(index)) {
            throw new NoSuchElementException("no score at index " + index);
        }
        return scores.nearestValue(index);
    }

    /** {@return where the score could lie if everything missing were answered; empty if there are no bounds} */
    public Optional<Bounds> bounds(int index) {
        return Optional.ofNullable(scores.bounds(index));
    }

    /** {@return the lower bound as the nearest double; NaN if there are no bounds} */
    public double lowest(int index) {
        return Math.min(scores.nearestLowest(index), scores.nearestHighest(index));
    }

    /** {@return the upper bound as the nearest double; NaN if there are no bounds} */
    public double highest(int index) {
        return Math.max(scores.nearestLowest(index), scores.nearestHighest(index));
    }

    /** {@return how many criteria are in which state} */
    public Coverage coverage(int index) {
        return scores.coverage(index);
    }

    /** {@return the total score, rounded, such as {@code 2.15, 11 scores}} */
    @Override
    public String toString() {
        String total =
                exactValue(0).map(value -> value.rounded(2).toPlainString()).orElse("no score");
        return total + ", " + size() + " scores";
    }
}
