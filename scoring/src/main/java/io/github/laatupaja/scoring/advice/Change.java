// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.ScoreNode;
import java.util.Optional;

/**
 * One node in two scores. Immutable and thread-safe.
 *
 * @param before in the one
 * @param after in the other
 */
public record Change(ScoreNode before, ScoreNode after) {
    /** {@return the criterion or group; empty for the whole} */
    public Optional<Id> id() {
        return before.id();
    }

    /** {@return by how much the score rose; below 0 where it fell; empty where one of the two has none} */
    public Optional<ExactNumber> difference() {
        return after.value().flatMap(to -> before.value().map(to::minus));
    }

    /** {@return the id, or that it is the whole, and the difference, as {@code toiminta-2: +1/3}} */
    @Override
    public String toString() {
        String name = id().isPresent() ? id().get().value() : "whole";
        return name + ": " + Improvement.text(difference().orElse(null));
    }
}
