// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What counts in a group's score under one sheet: parts with a value and a weight, in published order. */
final class Parts {
    private static final ExactNumber[] NONE = {};

    private final TreeNode group;

    private final List<TreeNode> nodes = new ArrayList<>();

    private final List<ExactNumber> values = new ArrayList<>();
    private final List<ExactNumber> weights = new ArrayList<>();
    private int weightless;

    Parts(TreeNode group) {
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

    /** {@return how many parts have a value and would count if their weights were not 0} */
    int weightless() {
        return weightless;
    }

    List<TreeNode> nodes() {
        return nodes;
    }

    ExactNumber value(int part) {
        return values.get(part);
    }

    /** {@return the value that a part counts with; null if it is no part that counts} */
    @Nullable
    ExactNumber value(TreeNode part) {
        int place = nodes.indexOf(part);
        return place < 0 ? null : values.get(place);
    }

    /** {@return the group's score; null if nothing counts} */
    @Nullable
    ExactNumber combined() {
        if (nodes.isEmpty()) {
            return null;
        }
        try {
            return group.aggregation().aggregator().combine(values.toArray(NONE), weights.toArray(NONE));
        } catch (PluginException e) {
            throw e.at(group.toString());
        }
    }

    /** {@return what each part is multiplied by in the group's score; null if nothing would give that score} */
    ExactNumber @Nullable [] multipliers(ExactNumber result) {
        return group.aggregation().aggregator().multipliers(values.toArray(NONE), weights.toArray(NONE), result);
    }
}
