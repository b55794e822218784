// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.List;

/** Finds reasons that tell a share which is not that of the counts beside it. */
final class ReasonCheck {
    private ReasonCheck() {}

    static void check(ScoreNode node, String path, Findings findings) {
        List<Reason> reasons = node.reasons();
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).code() == ReasonCode.BELOW_MINIMUM_COVERAGE) {
                checkShare(reasons.get(i).rawArguments(), node, path, "reasons[" + i + "]", findings);
            }
        }
    }

    private static void checkShare(Object[] arguments, ScoreNode node, String path, String field, Findings findings) {
        if (arguments[0] instanceof Integer rated
                && arguments[1] instanceof Integer asked
                && arguments[2] instanceof Percent share
                && (asked == 0 || !share.share().equals(ExactNumber.of(rated, asked)))) {
            findings.add(ScoreFindingCode.UNLIKE_SHARE, path, field, node, share.share(), rated, asked);
        }
    }
}
