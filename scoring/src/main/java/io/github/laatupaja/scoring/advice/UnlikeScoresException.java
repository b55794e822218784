// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import java.util.List;
import java.util.stream.Collectors;

/** Says that two scores are unlike and cannot be compared, with every obstacle. */
public final class UnlikeScoresException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<Obstacle> obstacles;

    UnlikeScoresException(List<Obstacle> obstacles) {
        super("scores cannot be compared: "
                + obstacles.stream().map(Obstacle::toString).collect(Collectors.joining("; ")));
        this.obstacles = List.copyOf(obstacles);
    }

    /** {@return why, at least one} */
    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
