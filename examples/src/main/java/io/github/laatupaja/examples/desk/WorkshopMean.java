// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.score.ExactNumber;
import java.util.List;
import java.util.Optional;

/** Means of workshops' scores, withheld where they would tell of too few. */
final class WorkshopMean {
    /** The fewest workshops that a mean is shown of; fewer could be recognised by it. */
    static final int FEWEST = 5;

    private WorkshopMean() {}

    /** {@return the exact mean; empty of fewer than {@value #FEWEST}} */
    static Optional<ExactNumber> of(List<ExactNumber> values) {
        return values.size() < FEWEST
                ? Optional.empty()
                : Optional.of(values.stream()
                        .reduce(ExactNumber.ZERO, ExactNumber::plus)
                        .dividedBy(ExactNumber.of(values.size(), 1)));
    }
}
