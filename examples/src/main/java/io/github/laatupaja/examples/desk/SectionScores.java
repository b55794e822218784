// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The scores of several workshops in one section, or in total.
 *
 * @param nodes the nodes of the section, one for each workshop; at least one
 */
record SectionScores(List<ScoreNode> nodes) {
    /** The id that stands for the total. */
    static final String TOTAL = "all";

    private static final int DEEPEST = 2;

    /**
     * {@return the total, then every section in published order, each with its nodes in the order of the scores}
     *
     * <p>Sections are the groups two levels below the total, or one level if those contain criteria.
     */
    static List<SectionScores> of(List<Score> scores) {
        List<List<ScoreNode>> byScore =
                scores.stream().map(score -> nodes(score.total())).toList();
        return IntStream.range(0, byScore.get(0).size())
                .mapToObj(i -> new SectionScores(
                        byScore.stream().map(nodes -> nodes.get(i)).toList()))
                .toList();
    }

    private static List<ScoreNode> nodes(ScoreNode total) {
        List<ScoreNode> nodes = new ArrayList<>(List.of(total));
        addSections(total, 1, nodes);
        return nodes;
    }

    private static void addSections(ScoreNode node, int level, List<ScoreNode> sections) {
        for (ScoreNode child : node.children()) {
            if (child.isCriterion()) {
                continue; // outside any section
            }
            if (level == DEEPEST || child.children().stream().anyMatch(ScoreNode::isCriterion)) {
                sections.add(child);
            } else {
                addSections(child, level + 1, sections);
            }
        }
    }

    /** {@return the id of the group; {@value #TOTAL} for the total} */
    String id() {
        return nodes.get(0).id().map(id -> id.value()).orElse(TOTAL);
    }

    LocalizedText title() {
        return nodes.get(0).title();
    }

    /** {@return the score of the workshop at an index} */
    Optional<ExactNumber> value(int index) {
        return nodes.get(index).value();
    }

    /** {@return the scores in the order of the workshops, without those of workshops that have none} */
    List<ExactNumber> values() {
        return nodes.stream().flatMap(node -> node.value().stream()).toList();
    }

    /** {@return how many criteria of all workshops are rated, not applicable, don't know, and unanswered} */
    List<Integer> counts() {
        return List.of(
                sum(Coverage::rated), sum(Coverage::notApplicable), sum(Coverage::dontKnow), sum(Coverage::unanswered));
    }

    int sum(ToIntFunction<Coverage> count) {
        return nodes.stream().map(ScoreNode::coverage).mapToInt(count).sum();
    }
}
