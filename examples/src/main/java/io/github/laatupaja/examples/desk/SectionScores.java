// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.ScoreNode;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * One section, or the whole, in the scores of several workshops.
 *
 * @param nodes what it is in each, at least one
 */
record SectionScores(List<ScoreNode> nodes) {
    /** What stands for the whole where a section has its id. */
    static final String WHOLE = "all";

    /** {@return the group's id; {@value #WHOLE} for the whole} */
    String id() {
        return nodes.get(0).id().map(id -> id.value()).orElse(WHOLE);
    }

    LocalizedText title() {
        return nodes.get(0).title();
    }

    /** {@return the score of one workshop, by its place} */
    Optional<ExactNumber> value(int place) {
        return nodes.get(place).value();
    }

    /** {@return the scores that there are, in the workshops' order} */
    List<ExactNumber> values() {
        return nodes.stream().flatMap(node -> node.value().stream()).toList();
    }

    /** {@return of all workshops' criteria: how many are rated, not applicable, answered with don't know, unanswered} */
    List<Integer> counts() {
        return List.of(
                sum(Coverage::rated), sum(Coverage::notApplicable), sum(Coverage::dontKnow), sum(Coverage::unanswered));
    }

    int sum(ToIntFunction<Coverage> count) {
        return nodes.stream().map(ScoreNode::coverage).mapToInt(count).sum();
    }
}
