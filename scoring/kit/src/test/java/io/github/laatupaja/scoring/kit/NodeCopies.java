// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.ScoreNodeBuilder;

/** Copies of the nodes of a score, less what they have in the whole, so that another whole contradicts none of them. */
record NodeCopies(CriteriaFramework framework) {
    ScoreNodeBuilder builder(ScoreNode node) {
        ScoreNodeBuilder copy = named(node)
                .state(node.state())
                .value(node.value().orElse(null))
                .range(node.minimum().orElse(null), node.maximum().orElse(null))
                .bounds(node.bounds().orElse(null))
                .weight(node.weight())
                .coverage(node.coverage());
        node.reasons().forEach(copy::addReason);
        node.children().forEach(child -> copy.addChild(builder(child).build()));
        return copy;
    }

    private ScoreNodeBuilder named(ScoreNode node) {
        if (node.id().isEmpty()) {
            return ScoreNode.builder(framework);
        }
        return node.id().get() instanceof CriterionId criterion
                ? ScoreNode.builder(framework.get(criterion))
                : ScoreNode.builder(framework.get((GroupId) node.id().get()));
    }
}
