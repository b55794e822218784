// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays a framework out for a method's weights and aggregations, and notes what makes no sense. */
final class TreeBuilder {
    private final CriteriaFramework framework;
    private final TreeOptions options;
    private final List<TreeNode> nodes = new ArrayList<>();
    private final List<TreeNode> leaves = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<Id, BigDecimal> unusedWeights;

    TreeBuilder(CriteriaFramework framework, TreeOptions options) {
        this.framework = framework;
        this.options = options;
        this.unusedWeights = new HashMap<>(options.weights());
    }

    /** {@return the nodes in published order, the whole framework first; not sound while there are faults} */
    List<TreeNode> build() {
        TreeNode root = TreeNode.root(options.aggregation(0));
        nodes.add(root);
        addBelow(root, framework.topCriteria(), framework.groups(), 1);
        for (Id id : options.weights().keySet()) {
            if (unusedWeights.containsKey(id)) {
                faults.add("weight for " + id + ", which is unknown in edition '" + framework.edition() + "'");
            }
        }
        return nodes;
    }

    List<TreeNode> leaves() {
        return leaves;
    }

    List<String> faults() {
        return faults;
    }

    private void addBelow(TreeNode parent, List<Criterion> criteria, List<CriterionGroup> groups, int depth) {
        for (Criterion criterion : criteria) {
            ExactNumber weight = weight("criterion", criterion.id(), criterion.weight());
            TreeNode leaf = TreeNode.of(nodes.size(), criterion, weight, leaves.size());
            nodes.add(leaf);
            leaves.add(leaf);
            parent.children.add(leaf);
        }
        for (CriterionGroup group : groups) {
            ExactNumber weight = weight("group", group.id(), group.weight());
            TreeNode node = TreeNode.of(nodes.size(), group, weight, options.aggregation(depth), leaves.size());
            nodes.add(node);
            parent.children.add(node);
            addBelow(node, group.criteria(), group.groups(), depth + 1);
        }
        parent.endAt(leaves.size());
        checkWeights(parent);
    }

    private ExactNumber weight(String kind, Id id, BigDecimal declared) {
        BigDecimal given = unusedWeights.remove(id);
        BigDecimal weight = given == null ? options.declaredOrOne(declared) : given;
        if (weight.signum() < 0) {
            faults.add("weight of " + kind + " " + id + " is " + weight.toPlainString() + ", expected 0 or more");
        }
        return ExactNumber.of(weight);
    }

    private void checkWeights(TreeNode parent) {
        boolean isNested = parent.aggregation != null && parent.aggregation.isNested();
        List<TreeNode> weighed = isNested ? parent.children : leaves;
        int last = isNested ? weighed.size() : parent.endLeaf();
        for (int i = isNested ? 0 : parent.firstLeaf; i < last; i++) {
            if (weighed.get(i).weight.signum() != 0) {
                return;
            }
        }
        Id id = parent.id();
        faults.add("all weights below " + (id == null ? "the whole" : "group " + id) + " are 0");
    }
}
