// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.score.Score;
import java.io.Serializable;

/** A scoring method made ready for a framework and a scale. Immutable and thread-safe. */
public interface PreparedMethod extends Serializable {
    /**
     * {@return the score of an assessment}
     * @param assessment answers to the framework and on the scale that the method was made ready for
     * @throws io.github.laatupaja.basics.InvalidDataException if the assessment has errors, another edition among them;
     *     with all findings
     * @throws IllegalArgumentException if the assessment is on another scale, be it of the same id
     */
    Score score(Assessment assessment);
}
