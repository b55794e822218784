// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.ScoreNodeBuilder;

/** Nodes of scores, built again as somebody's own method would build them. */
final class Copies {
    private Copies() {}

    static ScoreNode of(ScoreNode node, CriteriaFramework framework) {
        ScoreNodeBuilder copy = builder(node, framework);
        node.children().forEach(child -> copy.addChild(of(child, framework)));
        return copy.build();
    }

    /** {@return a builder with all of a node but what is below} */
    static ScoreNodeBuilder builder(ScoreNode node, CriteriaFramework framework) {
        ScoreNodeBuilder copy = named(node, framework)
                .state(node.state())
                .value(node.value().orElse(null))
                .range(node.minimum().orElse(null), node.maximum().orElse(null))
                .bounds(node.bounds().orElse(null))
                .weight(node.weight())
                .effectiveWeight(node.effectiveWeight().orElse(null))
                .contribution(node.contribution().orElse(null))
                .coverage(node.coverage());
        node.reasons().forEach(copy::addReason);
        return copy;
    }

    private static ScoreNodeBuilder named(ScoreNode node, CriteriaFramework framework) {
        if (node.id().isEmpty()) {
            return ScoreNode.builder(framework);
        }
        return node.id().get() instanceof CriterionId criterion
                ? ScoreNode.builder(framework.get(criterion))
                : ScoreNode.builder(framework.get((GroupId) node.id().get()));
    }
}
