// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a score a chart shows: a cut through its tree, so that everything below the root is in exactly one.
 *
 * @param root the group to look into; null for the whole
 * @param depth how many levels below the root; 0 for sections: groups two levels below, or one where they hold criteria
 */
record Parts(@Nullable GroupId root, int depth) {
    private static final int SECTIONS = 2;

    ScoreNode root(Score score) {
        return root == null ? score.total() : score.get(root);
    }

    /** {@return the parts in published order, at least one} */
    List<ScoreNode> of(Score score) {
        List<ScoreNode> parts = new ArrayList<>();
        add(root(score), 1, parts);
        return parts;
    }

    private void add(ScoreNode node, int level, List<ScoreNode> parts) {
        for (ScoreNode child : node.children()) {
            if (child.isCriterion() || isDeepest(child, level)) {
                parts.add(child);
            } else {
                add(child, level + 1, parts);
            }
        }
    }

    private boolean isDeepest(ScoreNode group, int level) {
        if (depth > 0) {
            return level == depth;
        }
        return level == SECTIONS || group.children().stream().anyMatch(ScoreNode::isCriterion);
    }
}
