// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.score.ExactNumber;
import java.util.List;
import java.util.Optional;

/** The mean of workshops' scores, withheld if there are too few workshops. */
final class WorkshopMean {
    /** The smallest number of workshops whose mean is shown; with fewer, a workshop could be recognised. */
    static final int FEWEST = 5;

    private WorkshopMean() {}

    /** {@return the exact mean; empty for fewer than {@value #FEWEST} values} */
    static Optional<ExactNumber> of(List<ExactNumber> values) {
        return values.size() < FEWEST
                ? Optional.empty()
                : Optional.of(values.stream()
                        .reduce(ExactNumber.ZERO, ExactNumber::plus)
                        .dividedBy(ExactNumber.of(values.size(), 1)));
    }
}
