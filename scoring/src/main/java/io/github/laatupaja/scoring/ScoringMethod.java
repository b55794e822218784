// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.score.Score;

/**
 * A rule that turns an assessment into a score.
 *
 * <p>Implementations are immutable and thread-safe, do no input or output, and depend on their arguments alone: equal
 * arguments give equal scores, whatever the order of the answers.
 */
public interface ScoringMethod {
    /** {@return the method and its version} */
    MethodId id();

    /**
     * {@return this method prepared for a framework and a scale, to score many assessments}
     * @param framework the criteria
     * @param scale the scale of the ratings
     * @throws PreparationException if the method's options do not fit them; with all faults
     */
    PreparedMethod prepare(CriteriaFramework framework, RatingScale scale);

    /** {@return what the method is called, where it comes from and what it assumes} */
    default MethodDescription description() {
        return MethodDescription.of(id());
    }

    /**
     * {@return the score of one assessment}
     * @param framework the edition that it answers
     * @param assessment the answers; its own scale is used
     * @throws PreparationException if the method's options do not fit the framework or the scale
     * @throws InvalidDataException if the assessment has errors, such as another edition; with all findings
     * @throws io.github.laatupaja.criteria.UnknownIdException if the framework has no such scale
     */
    default Score score(CriteriaFramework framework, Assessment assessment) {
        return prepareFor(framework, assessment).score(assessment);
    }

    /**
     * {@return this method prepared for a framework and the scale of an assessment}
     * @param framework the edition that it answers
     * @param assessment the answers
     * @throws PreparationException if the method's options do not fit the framework or the scale
     * @throws InvalidDataException if the assessment is for another edition
     * @throws io.github.laatupaja.criteria.UnknownIdException if the framework has no such scale
     */
    default PreparedMethod prepareFor(CriteriaFramework framework, Assessment assessment) {
        if (!assessment.edition().equals(framework.edition())) {
            throw new InvalidDataException("assessment", assessment.check(framework));
        }
        return prepare(framework, framework.get(assessment.scale()));
    }
}
