// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scoring.internal.engine.ScoringTree;
import io.github.laatupaja.scoring.internal.engine.TreeNode;
import java.util.ArrayList;
import java.util.List;

/** Finds everything that makes no sense in a method's options for a framework and a scale. */
final class PreparationCheck {
    private final ScoringTree tree;
    private final TreeOptions options;
    private final List<PreparationFault> faults = new ArrayList<>();

    private PreparationCheck(ScoringTree tree, TreeOptions options) {
        this.tree = tree;
        this.options = options;
    }

    static List<PreparationFault> faults(ScoringTree tree, RatingScale scale, TreeOptions options) {
        PreparationCheck check = new PreparationCheck(tree, options);
        check.checkWeights();
        check.checkIds();
        ScaleCheck.addFaults(tree, scale, options, check.faults);
        return check.faults;
    }

    private void checkWeights() {
        for (TreeNode node : tree.nodes()) {
            if (node.weight().signum() < 0) {
                faults.add(PreparationFault.of(PreparationFaultCode.NEGATIVE_WEIGHT, node, declared(node)));
            }
        }
        if (!hasWeight(tree.root())) {
            faults.add(PreparationFault.of(PreparationFaultCode.NO_WEIGHT));
        }
    }

    private String declared(TreeNode node) {
        return (node.isLeaf() ? options.weight(node.criterion()) : options.weight(node.group())).toPlainString();
    }

    /** {@return whether anything below could count in a group} */
    private boolean hasWeight(TreeNode group) {
        List<TreeNode> parts =
                group.rules().isNested() ? group.children() : tree.leaves().subList(group.firstLeaf(), group.endLeaf());
        return parts.stream().anyMatch(part -> part.weight().signum() != 0 && (part.isLeaf() || hasWeight(part)));
    }

    private void checkIds() {
        for (Id id : options.weights().keySet()) {
            checkKnown(PreparationFaultCode.WEIGHT_OF_UNKNOWN, id);
        }
        for (CriterionId id : options.valuations().keySet()) {
            checkKnown(PreparationFaultCode.VALUATION_OF_UNKNOWN, id);
        }
    }

    private void checkKnown(PreparationFaultCode otherwise, Id id) {
        boolean isKnown = id instanceof CriterionId criterion
                ? tree.framework().find(criterion).isPresent()
                : id instanceof GroupId group && tree.framework().find(group).isPresent();
        if (!isKnown) {
            EditionId edition = tree.framework().edition();
            faults.add(PreparationFault.of(otherwise, id, edition));
        }
    }
}
