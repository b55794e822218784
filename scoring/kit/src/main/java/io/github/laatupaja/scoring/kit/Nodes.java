// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks into the nodes of a score. */
final class Nodes {
    private Nodes() {}

    /** {@return every node, the whole first} */
    static List<ScoreNode> of(Score score) {
        List<ScoreNode> nodes = new ArrayList<>();
        add(score.total(), nodes);
        return nodes;
    }

    private static void add(ScoreNode node, List<ScoreNode> nodes) {
        nodes.add(node);
        node.children().forEach(child -> add(child, nodes));
    }

    static String name(ScoreNode node) {
        return node.id()
                .map(id -> (node.isCriterion() ? "criterion " : "group ") + id)
                .orElse("the whole");
    }

    /** {@return what the criteria below contribute; empty for a criterion, or where none contributes} */
    static Optional<ExactNumber> contributions(ScoreNode node) {
        return node.isCriterion()
                ? Optional.empty()
                : node.criteria().stream()
                        .flatMap(each -> each.contribution().stream())
                        .reduce(ExactNumber::plus);
    }

    static NodeState expected(AnswerState state) {
        return switch (state) {
            case RATED -> NodeState.SCORED;
            case NOT_APPLICABLE -> NodeState.NOT_APPLICABLE;
            case DONT_KNOW, UNANSWERED -> NodeState.MISSING;
        };
    }
}
