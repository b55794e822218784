// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static java.util.Objects.requireNonNull;

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
    final @Nullable TreeNode parent;
    final @Nullable CriterionGroup group;
    final @Nullable Criterion criterion;
    final ExactNumber weight;
    final int firstLeaf;

    @SuppressWarnings("serial") // an ArrayList
    final List<TreeNode> children = new ArrayList<>();

    private final @Nullable Aggregation aggregation;
    private int endLeaf;

    private TreeNode(
            int index,
            @Nullable TreeNode parent,
            @Nullable CriterionGroup group,
            @Nullable Criterion criterion,
            ExactNumber weight,
            @Nullable Aggregation aggregation,
            int firstLeaf) {
        this.index = index;
        this.parent = parent;
        this.group = group;
        this.criterion = criterion;
        this.weight = weight;
        this.aggregation = aggregation;
        this.firstLeaf = firstLeaf;
        this.endLeaf = firstLeaf + 1;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    static TreeNode root(Aggregation aggregation) {
        return new TreeNode(0, null, null, null, ExactNumber.ONE, aggregation, 0);
    }

    TreeNode add(int newIndex, CriterionGroup child, ExactNumber itsWeight, Aggregation its, int leaf) {
        return new TreeNode(newIndex, this, child, null, itsWeight, its, leaf);
    }

    TreeNode add(int newIndex, Criterion child, ExactNumber itsWeight, int leaf) {
        return new TreeNode(newIndex, this, null, child, itsWeight, null, leaf);
    }

    boolean isLeaf() {
        return criterion != null;
    }

    /** {@return how a group comes to its score; for a criterion, how the group does in which it stands} */
    Aggregation aggregation() {
        return aggregation == null ? requireNonNull(parent).aggregation() : aggregation;
    }

    /** {@return the criterion or group; null for the whole framework} */
    @Nullable
    Id id() {
        if (criterion != null) {
            return criterion.id();
        }
        if (group == null) {
            return null;
        }
        return requireNonNull(group.id()); // as it is, the verifier would load a class of ids that a score needs not
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

    /** {@return what messages call it, as {@code group toiminta-2}} */
    @Override
    public String toString() {
        if (criterion != null) {
            return "criterion " + criterion.id();
        }
        return group == null ? "the whole" : "group " + group.id();
    }
}
