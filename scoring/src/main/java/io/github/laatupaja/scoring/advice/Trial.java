// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.score.ExactNumber;
import org.jspecify.annotations.Nullable;

/** Scores an assessment with some ratings raised. Not thread-safe. */
interface Trial {
    /**
     * {@return the score of the whole; null if there is none}
     * @param raised for each criterion, by how many levels it is raised; 0 leaves its answer as it is
     */
    @Nullable
    ExactNumber value(byte[] raised);

    /** {@return how many scores may be tried in a search} */
    int most();
}
