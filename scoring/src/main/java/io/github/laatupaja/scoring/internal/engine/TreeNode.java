// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.score.ExactNumber;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion, a group or the whole framework in a {@link ScoringTree}. Its leaves are the criteria below it, which are
 * numbered in published order.
 */
public final class TreeNode implements Serializable {
    private static final long serialVersionUID = 1L;

    final @Nullable TreeNode parent;
    final @Nullable CriterionGroup group;
    final @Nullable Criterion criterion;
    final ExactNumber weight;
    final int nodeIndex;
    final int groupIndex; // -1 for a criterion
    final int firstLeaf;

    @SuppressWarnings("serial") // an ArrayList
    final List<TreeNode> children = new ArrayList<>();

    private final @Nullable GroupRules rules;
    private int endLeaf; // the leaf after the last one

    private TreeNode(
            ScoringTree tree,
            @Nullable TreeNode parent,
            @Nullable CriterionGroup group,
            @Nullable Criterion criterion,
            ExactNumber weight,
            @Nullable GroupRules rules) {
        this.parent = parent;
        this.group = group;
        this.criterion = criterion;
        this.weight = weight;
        this.rules = rules;
        this.nodeIndex = tree.nodes.size();
        this.groupIndex = rules == null ? -1 : tree.groups.size();
        this.firstLeaf = tree.leaves.size();
        this.endLeaf = firstLeaf + 1;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    static TreeNode root(ScoringTree tree, GroupRules rules) {
        return new TreeNode(tree, null, null, null, ExactNumber.ONE, rules);
    }

    static TreeNode of(ScoringTree tree, TreeNode parent, CriterionGroup group, ExactNumber weight, GroupRules rules) {
        return new TreeNode(tree, parent, group, null, weight, rules);
    }

    static TreeNode of(ScoringTree tree, TreeNode parent, Criterion criterion, ExactNumber weight) {
        return new TreeNode(tree, parent, null, criterion, weight, null);
    }

    /** {@return whether this is a criterion} */
    public boolean isLeaf() {
        return criterion != null;
    }

    /** {@return the criterion of a leaf} */
    public Criterion criterion() {
        return requireNonNull(criterion);
    }

    /** {@return the group of a node that is neither a criterion nor the whole framework} */
    public CriterionGroup group() {
        return requireNonNull(group);
    }

    /** {@return the declared weight} */
    public ExactNumber weight() {
        return weight;
    }

    /** {@return the direct children, in published order} */
    public List<TreeNode> children() {
        return children;
    }

    /** {@return the number of the first criterion below; of a criterion, its own} */
    public int firstLeaf() {
        return firstLeaf;
    }

    /** {@return the number after that of the last criterion below} */
    public int endLeaf() {
        return endLeaf;
    }

    /** {@return whether a node stands above this one} */
    boolean isBelow(TreeNode other) {
        TreeNode above = parent;
        while (above != null && above != other) {
            above = above.parent;
        }
        return above != null;
    }

    void endAt(int leaf) {
        endLeaf = leaf;
    }

    /** {@return the rules of a group; of a criterion, those of its group} */
    public GroupRules rules() {
        return rules == null ? requireNonNull(parent).rules() : rules;
    }

    /** {@return the id of the criterion or group; null for the whole framework} */
    public @Nullable Id id() {
        if (criterion != null) {
            return criterion.id();
        }
        return group == null ? null : group.id();
    }

    /** {@return the name in messages, such as {@code group toiminta-2}} */
    @Override
    public String toString() {
        if (criterion != null) {
            return "criterion " + criterion.id();
        }
        return group == null ? "the whole" : "group " + group.id();
    }
}
