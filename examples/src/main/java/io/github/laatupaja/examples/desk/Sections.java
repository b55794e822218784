// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import java.util.ArrayList;
import java.util.List;

/** The sections of like scores: groups two levels below the whole, or one where they hold criteria. */
final class Sections {
    private static final int DEEPEST = 2;

    private Sections() {}

    /** {@return the whole, and then every section in published order, each with its nodes in the scores' order} */
    static List<SectionScores> of(List<Score> scores) {
        List<List<ScoreNode>> byScore = scores.stream().map(Sections::nodes).toList();
        List<SectionScores> sections = new ArrayList<>();
        for (int i = 0; i < byScore.get(0).size(); i++) {
            int place = i;
            sections.add(new SectionScores(
                    byScore.stream().map(nodes -> nodes.get(place)).toList()));
        }
        return sections;
    }

    private static List<ScoreNode> nodes(Score score) {
        List<ScoreNode> nodes = new ArrayList<>(List.of(score.total()));
        add(score.total(), 1, nodes);
        return nodes;
    }

    private static void add(ScoreNode node, int level, List<ScoreNode> nodes) {
        for (ScoreNode child : node.children()) {
            if (child.isCriterion()) {
                continue; // stands outside any section
            }
            if (level == DEEPEST || child.children().stream().anyMatch(ScoreNode::isCriterion)) {
                nodes.add(child);
            } else {
                add(child, level + 1, nodes);
            }
        }
    }
}
