// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.score.Score;
import java.io.Serializable;

/** A scoring method prepared for a framework and a scale. Immutable and thread-safe. */
public interface PreparedMethod extends Serializable {
    /**
     * {@return the score of an assessment}
     * @param assessment answers to the framework, on the scale for which the method was prepared
     * @throws io.github.laatupaja.basics.InvalidDataException if the assessment has errors, such as another edition; with
     *     all findings
     * @throws IllegalArgumentException if the assessment is on another scale, even one with the same id
     */
    Score score(Assessment assessment);
}
