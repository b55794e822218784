// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import org.jspecify.annotations.Nullable;

/** Finds contributions that do not add up; a node without any is not checked. */
final class ContributionCheck {
    private ContributionCheck() {}

    static void check(ScoreNode node, String path, ScoreFindings findings) {
        ExactNumber contribution = node.contribution().orElse(null);
        ExactNumber below = below(node);
        if (contribution != null && below != null && !below.equals(contribution)) {
            findings.add(ScoreFindingCode.CONTRIBUTIONS_DO_NOT_ADD_UP, path, "contribution", node, contribution, below);
        }
        if (node.id().isEmpty()) {
            checkWhole(node, contribution == null ? below : contribution, path, findings);
        }
        ExactNumber value = node.value().orElse(null);
        ExactNumber weight = node.effectiveWeight().orElse(null);
        if (contribution != null
                && value != null
                && weight != null
                && !weight.times(value).equals(contribution)) {
            findings.add(ScoreFindingCode.UNLIKE_CONTRIBUTION, path, "contribution", node, contribution, value, weight);
        }
    }

    private static void checkWhole(ScoreNode whole, @Nullable ExactNumber all, String path, ScoreFindings findings) {
        ExactNumber value = whole.value().orElse(null);
        if (all != null && !all.equals(value)) {
            Object shown = value == null ? "–" : value;
            findings.add(ScoreFindingCode.CONTRIBUTIONS_ARE_NOT_THE_VALUE, path, "value", whole, shown, all);
        }
    }

    /** {@return what the nodes below contribute, each counted where it is first given; null if none does} */
    private static @Nullable ExactNumber below(ScoreNode node) {
        ExactNumber sum = null;
        for (ScoreNode child : node.children()) {
            ExactNumber its = child.contribution().orElse(null);
            ExactNumber part = its == null ? below(child) : its;
            if (part != null) {
                sum = sum == null ? part : sum.plus(part);
            }
        }
        return sum;
    }
}
