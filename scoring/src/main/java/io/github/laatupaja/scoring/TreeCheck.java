// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds what makes no sense in a method's options for a framework and a scale. Not looked at where nothing can be. */
final class TreeCheck {
    private final PreparedTree tree;
    private final List<PreparationFault> faults = new ArrayList<>();

    private TreeCheck(PreparedTree tree) {
        this.tree = tree;
    }

    /** {@return all faults of a tree that is laid out, but whose leaves have no values yet} */
    static List<PreparationFault> faults(PreparedTree tree) {
        TreeCheck check = new TreeCheck(tree);
        check.weights();
        check.names();
        ScaleCheck.addFaults(tree.scale, tree.options, tree.leaves, check.faults);
        return check.faults;
    }

    private void weights() {
        for (TreeNode node : tree.nodes) {
            if (node.weight.signum() < 0) {
                String declared = declared(node).toPlainString();
                faults.add(PreparationFault.of(PreparationFaultCode.NEGATIVE_WEIGHT, node, declared));
            }
        }
        if (!hasWeight(tree.nodes.get(0))) {
            faults.add(PreparationFault.of(PreparationFaultCode.NO_WEIGHT));
        }
    }

    private BigDecimal declared(TreeNode node) {
        if (node.criterion != null) {
            return tree.options.weight(node.criterion);
        }
        return node.group == null ? BigDecimal.ONE : tree.options.weight(node.group);
    }

    private void names() {
        for (Id id : tree.options.weights().keySet()) {
            checkKnown(PreparationFaultCode.WEIGHT_OF_UNKNOWN, id);
        }
        for (CriterionId id : tree.options.valuations().keySet()) {
            checkKnown(PreparationFaultCode.VALUATION_OF_UNKNOWN, id);
        }
    }

    private void checkKnown(PreparationFaultCode otherwise, Id id) {
        boolean isKnown = id instanceof CriterionId criterion
                ? tree.framework.find(criterion).isPresent()
                : id instanceof GroupId group && tree.framework.find(group).isPresent();
        if (!isKnown) {
            faults.add(PreparationFault.of(otherwise, id, tree.framework.edition()));
        }
    }

    /** {@return whether anything below could count in a group; a group in which nothing does has nothing to score} */
    private boolean hasWeight(TreeNode group) {
        boolean isNested = group.aggregation().isNested();
        List<TreeNode> parts = isNested ? group.children : tree.leaves;
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
