// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.basics.Language;
import java.io.Serializable;
import java.util.List;

/**
 * Why two scores are not compared. Immutable and thread-safe.
 *
 * @param code in what they are unlike
 * @param arguments what the wording names: the two values, and before them an option's name
 */
@SuppressWarnings("serial") // List.copyOf is serializable
public record Obstacle(ObstacleCode code, List<String> arguments) implements Serializable {
    /** Copies the list. */
    public Obstacle {
        arguments = List.copyOf(arguments);
    }

    /** {@return the obstacle in Finnish or Swedish, otherwise in English} */
    public String text(Language language) {
        return code.message(language, arguments);
    }

    /** {@return the obstacle in English} */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
