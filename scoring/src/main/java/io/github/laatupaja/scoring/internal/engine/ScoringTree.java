// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.score.ExactNumber;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A framework compiled for a method: its nodes in published order, each parent before its children, with their weights and
 * rules. Immutable and thread-safe.
 */
@SuppressWarnings("serial") // the lists and the map are the JDK's own
public final class ScoringTree implements Serializable {
    private static final long serialVersionUID = 1L;

    final CriteriaFramework framework;
    final List<TreeNode> nodes = new ArrayList<>();
    final List<TreeNode> leaves = new ArrayList<>();
    final List<TreeNode> groups = new ArrayList<>();

    private final Map<Id, TreeNode> byId = new HashMap<>();

    private ScoringTree(CriteriaFramework framework, TreeSettings settings) {
        this.framework = framework;
        TreeNode root = TreeNode.root(this, settings.rules(null, 0));
        nodes.add(root);
        groups.add(root);
        addChildren(root, framework.topCriteria(), framework.groups(), 1, settings);
    }

    /** {@return the tree of a framework with the weights and rules that a method gives} */
    public static ScoringTree of(CriteriaFramework framework, TreeSettings settings) {
        return new ScoringTree(framework, settings);
    }

    private void addChildren(
            TreeNode parent, List<Criterion> criteria, List<CriterionGroup> inner, int depth, TreeSettings settings) {
        for (Criterion criterion : criteria) {
            TreeNode leaf = TreeNode.of(this, parent, criterion, exact(settings.weight(criterion)));
            leaves.add(leaf);
            add(criterion.id(), leaf);
        }
        for (CriterionGroup group : inner) {
            TreeNode node =
                    TreeNode.of(this, parent, group, exact(settings.weight(group)), settings.rules(group, depth));
            groups.add(node);
            add(group.id(), node);
            addChildren(node, group.criteria(), group.groups(), depth + 1, settings);
        }
        parent.endAt(leaves.size());
    }

    private void add(Id id, TreeNode node) {
        nodes.add(node);
        byId.put(id, node);
    }

    private static ExactNumber exact(BigDecimal weight) {
        return ExactNumber.of(weight);
    }

    /** {@return the framework} */
    public CriteriaFramework framework() {
        return framework;
    }

    /** {@return all nodes in published order; the whole framework comes first} */
    public List<TreeNode> nodes() {
        return nodes;
    }

    /** {@return the criteria in published order} */
    public List<TreeNode> leaves() {
        return leaves;
    }

    /** {@return the whole framework, then the groups in published order} */
    public List<TreeNode> groups() {
        return groups;
    }

    /** {@return the whole framework} */
    public TreeNode root() {
        return nodes.get(0);
    }

    /** {@return the criterion or group with an id; null if there is none} */
    public @Nullable TreeNode find(Id id) {
        return byId.get(id);
    }

    /** {@return the index of a group among the groups; the whole framework has index 0} */
    public static int indexOf(TreeNode group) {
        return group.groupIndex;
    }

    LocalizedText title(TreeNode node) {
        if (node.criterion != null) {
            return node.criterion.text();
        }
        return node.group == null ? framework.title() : node.group.title();
    }
}
