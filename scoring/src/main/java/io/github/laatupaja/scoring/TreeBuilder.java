// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Lays a framework out for a method's weights and aggregations, and notes what makes no sense. */
final class TreeBuilder {
    private final CriteriaFramework framework;
    private final TreeOptions options;
    private final List<TreeNode> nodes = new ArrayList<>();
    private final List<TreeNode> leaves = new ArrayList<>();
    private final List<PreparationFault> faults = new ArrayList<>();

    TreeBuilder(CriteriaFramework framework, TreeOptions options) {
        this.framework = framework;
        this.options = options;
        build();
    }

    /** {@return the nodes in published order, the whole framework first; not sound while there are faults} */
    List<TreeNode> nodes() {
        return nodes;
    }

    List<TreeNode> leaves() {
        return leaves;
    }

    List<PreparationFault> faults() {
        return faults;
    }

    private void build() {
        TreeNode root = TreeNode.root(options.aggregation(0));
        nodes.add(root);
        addBelow(root, framework.topCriteria(), framework.groups(), 1);
        if (!hasWeight(root)) {
            faults.add(PreparationFault.of(PreparationFaultCode.NO_WEIGHT));
        }
        for (Id id : options.weights().keySet()) {
            checkKnown(PreparationFaultCode.WEIGHT_OF_UNKNOWN, id);
        }
        for (CriterionId id : options.valuations().keySet()) {
            checkKnown(PreparationFaultCode.VALUATION_OF_UNKNOWN, id);
        }
    }

    private void checkKnown(PreparationFaultCode otherwise, Id id) {
        boolean isKnown = id instanceof CriterionId criterion
                ? framework.find(criterion).isPresent()
                : id instanceof GroupId group && framework.find(group).isPresent();
        if (!isKnown) {
            faults.add(PreparationFault.of(otherwise, id, framework.edition()));
        }
    }

    private void addBelow(TreeNode parent, List<Criterion> criteria, List<CriterionGroup> groups, int depth) {
        for (Criterion criterion : criteria) {
            ExactNumber weight = weight("criterion", criterion.id(), criterion.weight());
            TreeNode leaf = parent.add(nodes.size(), criterion, weight, leaves.size());
            nodes.add(leaf);
            leaves.add(leaf);
        }
        for (CriterionGroup group : groups) {
            ExactNumber weight = weight("group", group.id(), group.weight());
            TreeNode node = parent.add(nodes.size(), group, weight, options.aggregation(depth), leaves.size());
            nodes.add(node);
            addBelow(node, group.criteria(), group.groups(), depth + 1);
        }
        parent.endAt(leaves.size());
    }

    private ExactNumber weight(String kind, Id id, BigDecimal declared) {
        BigDecimal weight = options.weight(id, declared);
        if (weight.signum() < 0) {
            faults.add(
                    PreparationFault.of(PreparationFaultCode.NEGATIVE_WEIGHT, kind + " " + id, weight.toPlainString()));
        }
        return weight.compareTo(BigDecimal.ONE) == 0 ? ExactNumber.ONE : ExactNumber.of(weight);
    }

    /** {@return whether anything below could count in a group; a group in which nothing does has nothing to score} */
    private boolean hasWeight(TreeNode group) {
        boolean isNested = group.aggregation().isNested();
        List<TreeNode> parts = isNested ? group.children : leaves;
        int end = isNested ? parts.size() : group.endLeaf();
        for (int i = isNested ? 0 : group.firstLeaf; i < end; i++) {
            TreeNode part = parts.get(i);
            if (part.weight.signum() != 0 && (part.isLeaf() || hasWeight(part))) {
                return true;
            }
        }
        return false;
    }
}
