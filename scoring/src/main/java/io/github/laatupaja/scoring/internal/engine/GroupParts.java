// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.ExactNumber;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What counts in the score of a group: the parts that have a value and a weight, in published order. */
final class GroupParts {
    private static final ExactNumber[] NONE = {};

    private final TreeNode group;
    private final List<TreeNode> nodes = new ArrayList<>();
    private final List<ExactNumber> values = new ArrayList<>();
    private final List<ExactNumber> weights = new ArrayList<>();
    private int weightless;

    GroupParts(TreeNode group) {
        this.group = group;
    }

    void add(TreeNode node, @Nullable ExactNumber value) {
        if (value != null && node.weight.signum() == 0) {
            weightless++;
        } else if (value != null) {
            nodes.add(node);
            values.add(value);
            weights.add(node.weight);
        }
    }

    /** {@return how many parts have a value but the weight 0} */
    int weightless() {
        return weightless;
    }

    List<TreeNode> nodes() {
        return nodes;
    }

    ExactNumber value(int part) {
        return values.get(part);
    }

    /** {@return what a node counts as; null if it does not count} */
    @Nullable
    ExactNumber value(TreeNode node) {
        int part = nodes.indexOf(node);
        return part < 0 ? null : values.get(part);
    }

    /** {@return the score of the group; null if nothing counts} */
    @Nullable
    ExactNumber combined() {
        return nodes.isEmpty()
                ? null
                : group.rules().formula().combine(values.toArray(NONE), weights.toArray(NONE), group);
    }

    /** {@return what each part is multiplied by in the score of the group; null if nothing gives that score} */
    ExactNumber @Nullable [] multipliers(ExactNumber result) {
        return group.rules().formula().multipliers(values.toArray(NONE), weights.toArray(NONE), result);
    }
}
