// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.criteria.CriteriaFramework;
import java.util.List;

/**
 * Why a prepared method is not made, or does not score. Declared as what every class knows: the verifier would load these
 * exceptions with each class that throws them.
 */
final class Refusals {
    private Refusals() {}

    /** {@return a {@link PreparationException}} */
    static IllegalArgumentException unfit(MethodId method, List<PreparationFault> faults) {
        return new PreparationException(method, faults);
    }

    /** {@return an {@link InvalidDataException} with all findings} */
    static IllegalArgumentException unsound(Assessment assessment, CriteriaFramework framework) {
        return new InvalidDataException("assessment", assessment.check(framework));
    }
}
