// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Percent;
import io.github.laatupaja.score.Reason;
import io.github.laatupaja.score.ReasonCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how a criterion or group counts in the total. */
final class PartReasons {
    private final Contributions contributions;
    private final ShownContributions shown;

    PartReasons(Contributions contributions, ShownContributions shown) {
        this.contributions = contributions;
        this.shown = shown;
    }

    void add(TreeNode node, List<Reason> to) {
        ExactNumber contribution = contributions.contribution(node);
        ExactNumber rounded = node.parent == null ? null : shown.get(node);
        if (contribution != null && rounded != null) {
            to.add(reason(node, contributions.effectiveWeight(node), contribution, rounded));
        }
    }

    private static Reason reason(
            TreeNode node, @Nullable ExactNumber effective, ExactNumber contribution, ExactNumber rounded) {
        if (effective == null) {
            return Reason.of(ReasonCode.OTHERWISE_IN_WHOLE, contribution, rounded);
        }
        return effective.compareTo(ExactNumber.ONE) <= 0
                ? Reason.of(ReasonCode.PART_IN_WHOLE, node.weight, new Percent(effective), contribution, rounded)
                : Reason.of(ReasonCode.TIMES_IN_WHOLE, node.weight, effective, contribution, rounded);
    }
}
