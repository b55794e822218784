// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds contradictions between the numbers of one node of a score; its children are checked separately. */
final class NodeCheck {
    private final ScoreNode node;
    private final String path;
    private final ScoreFindings findings;

    private NodeCheck(ScoreNode node, String path, ScoreFindings findings) {
        this.node = node;
        this.path = path;
        this.findings = findings;
    }

    static void check(ScoreNode node, String path, ScoreFindings findings) {
        NodeCheck check = new NodeCheck(node, path, findings);
        check.checkState();
        check.checkRange();
        check.checkBounds();
        if (node.weight().signum() < 0) {
            check.add(ScoreFindingCode.NEGATIVE_WEIGHT, "weight", node.weight());
        }
        check.checkReasons();
        CountCheck.check(node, path, findings);
        ContributionCheck.check(node, path, findings);
    }

    private void checkState() {
        NodeState state = node.state();
        ExactNumber value = node.value().orElse(null);
        if (value == null && state == NodeState.SCORED) {
            add(ScoreFindingCode.NO_VALUE, "value");
        } else if (value != null && state != NodeState.SCORED && state != NodeState.MISSING) {
            add(ScoreFindingCode.VALUE_AGAINST_STATE, "value", state.text(), value);
        }
    }

    private void checkRange() {
        ExactNumber value = node.value().orElse(null);
        ExactNumber minimum = node.minimum().orElse(null);
        ExactNumber maximum = node.maximum().orElse(null);
        if (isAbove(minimum, maximum)) {
            add(ScoreFindingCode.MINIMUM_ABOVE_MAXIMUM, "minimum", minimum, maximum);
            return;
        }
        if (isAbove(minimum, value)) {
            add(ScoreFindingCode.VALUE_BELOW_MINIMUM, "value", value, minimum);
        }
        if (isAbove(value, maximum)) {
            add(ScoreFindingCode.VALUE_ABOVE_MAXIMUM, "value", value, maximum);
        }
    }

    private void checkBounds() {
        Bounds bounds = node.bounds().orElse(null);
        if (bounds == null) {
            return;
        }
        ExactNumber minimum = node.minimum().orElse(null);
        ExactNumber maximum = node.maximum().orElse(null);
        if (isAbove(minimum, bounds.lowest())) {
            add(ScoreFindingCode.BOUND_BELOW_MINIMUM, "bounds.lowest", bounds.lowest(), minimum);
        }
        if (isAbove(bounds.highest(), maximum)) {
            add(ScoreFindingCode.BOUND_ABOVE_MAXIMUM, "bounds.highest", bounds.highest(), maximum);
        }
        ExactNumber value = node.value().orElse(null);
        boolean isCertain = node.coverage().asked() > 0 && node.coverage().missing() == 0;
        if (isCertain && value != null && !bounds.contains(value)) {
            add(ScoreFindingCode.VALUE_OUTSIDE_BOUNDS, "bounds", value, bounds.lowest(), bounds.highest());
        }
    }

    /** A reason may have a share, which must match the counts beside it. */
    private void checkReasons() {
        List<Reason> reasons = node.reasons();
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).code() == ReasonCode.BELOW_MINIMUM_COVERAGE) {
                checkShare(reasons.get(i).rawArguments(), "reasons[" + i + "]");
            }
        }
    }

    private void checkShare(Object[] arguments, String field) {
        if (arguments[0] instanceof Integer rated
                && arguments[1] instanceof Integer asked
                && arguments[2] instanceof Percent share
                && (asked == 0 || !share.share().equals(ExactNumber.of(rated, asked)))) {
            add(ScoreFindingCode.UNLIKE_SHARE, field, share.share(), rated, asked);
        }
    }

    private static boolean isAbove(@Nullable ExactNumber one, @Nullable ExactNumber other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private void add(ScoreFindingCode code, String field, @Nullable Object... arguments) {
        findings.add(code, path, field, node, arguments);
    }
}
