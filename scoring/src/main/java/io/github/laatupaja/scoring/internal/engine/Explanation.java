// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contributions and reasons of the nodes of one score, computed for the node that is asked. Thread-safe. */
final class Explanation {
    private final Contributions contributions;
    private final GroupReasons groups;
    private final CriterionReasons criteria;

    Explanation(TreeScore score) {
        Evaluation values = Evaluation.of(score.program.tree, score.row, score.scores);
        this.contributions = new Contributions(score.program.tree, values);
        ShownContributions shown = new ShownContributions(score.program.tree, contributions);
        PartReasons parts = new PartReasons(contributions, shown);
        this.groups = new GroupReasons(score, values, parts);
        this.criteria = new CriterionReasons(score, values, parts);
    }

    synchronized @Nullable ExactNumber effectiveWeight(TreeNode node) {
        return contributions.effectiveWeight(node);
    }

    synchronized @Nullable ExactNumber contribution(TreeNode node) {
        return contributions.contribution(node);
    }

    synchronized List<Reason> reasons(TreeNode node) {
        return node.isLeaf() ? criteria.reasons(node) : groups.reasons(node);
    }
}
