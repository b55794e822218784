// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says whether a method's policies hold the score of a group back, and why. */
final class Withholding implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeOptions options;
    private final Sheet sheet;

    Withholding(TreeOptions options, Sheet sheet) {
        this.options = options;
        this.sheet = sheet;
    }

    /** {@return why a node's score is held back; null if it is not} */
    @Nullable
    Reason reason(TreeNode node) {
        if (node.isLeaf()) {
            return null;
        }
        Coverage coverage = sheet.coverage(node);
        if (options.notApplicable() == NotApplicablePolicy.REFUSE && coverage.notApplicable() > 0) {
            return new Reason(ReasonCode.NOT_APPLICABLE_REFUSED, coverage.notApplicable());
        }
        if (options.missing().isRefusal() && coverage.missing() > 0) {
            return new Reason(ReasonCode.MISSING_REFUSED, coverage.missing());
        }
        BigDecimal least = options.missing().share();
        ExactNumber share = coverage.share().orElse(null);
        if (least != null && share != null && !share.isAtLeast(least)) {
            return new Reason(
                    ReasonCode.BELOW_MINIMUM_COVERAGE,
                    coverage.rated(),
                    coverage.asked(),
                    new Percent(share),
                    new Percent(ExactNumber.of(least)));
        }
        return null;
    }
}
