// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says whether the policies of a level hold the score of a group back, and why. */
final class Withholding {
    private Withholding() {}

    /** {@return why a group's score is held back; null if it is not} */
    static @Nullable ReasonCode code(TreeNode group, TreeOptions options, Coverage coverage) {
        boolean refuses = group.aggregation().refusesNotApplicable(options.refusesNotApplicable());
        if (refuses && coverage.notApplicable() > 0) {
            return ReasonCode.NOT_APPLICABLE_REFUSED;
        }
        MissingPolicy missing = group.aggregation().missingOr(options.missing());
        if (missing.isRefusal() && coverage.missing() > 0) {
            return ReasonCode.MISSING_REFUSED;
        }
        return missing.isMetBy(coverage.rated(), coverage.asked()) ? null : ReasonCode.BELOW_MINIMUM_COVERAGE;
    }

    /** {@return the reason that a code stands for} */
    static Reason reason(ReasonCode code, TreeNode group, TreeOptions options, Coverage coverage) {
        if (code == ReasonCode.NOT_APPLICABLE_REFUSED) {
            return new Reason(code, coverage.notApplicable());
        }
        BigDecimal least = group.aggregation().missingOr(options.missing()).share();
        if (code == ReasonCode.MISSING_REFUSED || least == null) {
            return new Reason(ReasonCode.MISSING_REFUSED, coverage.missing());
        }
        Percent share = new Percent(ExactNumber.of(coverage.rated(), coverage.asked()));
        return new Reason(code, coverage.rated(), coverage.asked(), share, new Percent(ExactNumber.of(least)));
    }
}
