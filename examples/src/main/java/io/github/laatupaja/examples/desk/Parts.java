// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.scoring.Score;
import io.github.laatupaja.scoring.ScoreNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a thing is taken apart into when it is shown. */
final class Parts {
    private Parts() {}

    /** {@return the rows of a table about one thing: what it holds, or itself} */
    static List<?> of(Object thing) {
        if (thing instanceof CriteriaFramework framework) {
            return framework.criteria();
        }
        if (thing instanceof CriterionGroup group) {
            return group.allCriteria();
        }
        if (thing instanceof Criterion criterion) {
            return criterion.statements();
        }
        if (thing instanceof Assessment assessment) {
            return assessment.answers();
        }
        if (thing instanceof Score score) {
            return groups(score.total(), new ArrayList<>());
        }
        return thing instanceof ScoreNode node && !node.isCriterion() ? node.children() : several(thing);
    }

    private static List<?> several(Object thing) {
        if (thing instanceof Optional<?> maybe) {
            return maybe.stream().toList();
        }
        if (thing instanceof Stream<?> stream) {
            return stream.toList();
        }
        if (thing instanceof Object[] array) {
            return List.of(array);
        }
        return thing instanceof Iterable<?> things
                ? StreamSupport.stream(things.spliterator(), false).toList()
                : List.of(thing);
    }

    private static List<ScoreNode> groups(ScoreNode node, List<ScoreNode> groups) {
        groups.add(node);
        for (ScoreNode child : node.children()) {
            if (!child.isCriterion()) {
                groups(child, groups);
            }
        }
        return groups;
    }
}
