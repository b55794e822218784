// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A criterion, a group or the whole framework, as a prepared method sees it: its weight and what is below. */
final class TreeNode implements Serializable {
    private static final long serialVersionUID = 1L;

    final int index;
    final @Nullable CriterionGroup group;
    final @Nullable Criterion criterion;
    final ExactNumber weight;
    final @Nullable Aggregation aggregation;
    final int firstLeaf;

    @SuppressWarnings("serial") // an ArrayList
    final List<TreeNode> children = new ArrayList<>();

    private int endLeaf;

    private TreeNode(
            int index,
            @Nullable CriterionGroup group,
            @Nullable Criterion criterion,
            ExactNumber weight,
            @Nullable Aggregation aggregation,
            int firstLeaf) {
        this.index = index;
        this.group = group;
        this.criterion = criterion;
        this.weight = weight;
        this.aggregation = aggregation;
        this.firstLeaf = firstLeaf;
        this.endLeaf = firstLeaf + 1;
    }

    static TreeNode root(Aggregation aggregation) {
        return new TreeNode(0, null, null, ExactNumber.ONE, aggregation, 0);
    }

    static TreeNode of(int index, CriterionGroup group, ExactNumber weight, Aggregation aggregation, int firstLeaf) {
        return new TreeNode(index, group, null, weight, aggregation, firstLeaf);
    }

    static TreeNode of(int index, Criterion criterion, ExactNumber weight, int leaf) {
        return new TreeNode(index, null, criterion, weight, null, leaf);
    }

    boolean isLeaf() {
        return criterion != null;
    }

    /** {@return the criterion or group; null for the whole framework} */
    @Nullable
    Id id() {
        if (criterion != null) {
            return criterion.id();
        }
        return group == null ? null : group.id();
    }

    LocalizedText title(LocalizedText whole) {
        if (criterion != null) {
            return criterion.text();
        }
        return group == null ? whole : group.title();
    }

    /** {@return the leaf after the last one below} */
    int endLeaf() {
        return endLeaf;
    }

    void endAt(int leaf) {
        endLeaf = leaf;
    }
}
