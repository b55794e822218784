// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two scores of one edition, on one scale, by one method with the same options. Immutable and thread-safe.
 *
 * <p>A difference says nothing of how the two came about: between assessors of different kinds, or with different things
 * missing, it may be no change at all. {@link #remarks} tells the first, the nodes' coverage the second.
 */
public final class Comparison {
    private final Score before;
    private final Score after;

    private Comparison(Score before, Score after) {
        this.before = before;
        this.after = after;
    }

    /**
     * {@return the comparison of two scores}
     * @param before the one, such as last year's
     * @param after the other
     * @throws UnlikeScoresException if they are unlike in edition, scale, method or options; with every obstacle
     */
    public static Comparison of(Score before, Score after) {
        List<Obstacle> obstacles = obstacles(before, after);
        if (!obstacles.isEmpty()) {
            throw new UnlikeScoresException(obstacles);
        }
        return new Comparison(before, after);
    }

    /** {@return what keeps two scores from being compared; empty if nothing does} */
    public static List<Obstacle> obstacles(Score before, Score after) {
        List<Obstacle> obstacles = new ArrayList<>();
        addUnlike(ObstacleCode.UNLIKE_EDITIONS, before.edition(), after.edition(), obstacles);
        addUnlike(ObstacleCode.UNLIKE_SCALES, before.scale(), after.scale(), obstacles);
        addUnlike(ObstacleCode.UNLIKE_METHODS, before.method(), after.method(), obstacles);
        Set<String> names = new TreeSet<>(before.options().keySet());
        names.addAll(after.options().keySet());
        for (String name : names) {
            String one = before.options().getOrDefault(name, "–");
            String other = after.options().getOrDefault(name, "–");
            if (!one.equals(other)) {
                obstacles.add(new Obstacle(ObstacleCode.UNLIKE_OPTIONS, List.of(name, one, other)));
            }
        }
        return obstacles;
    }

    private static void addUnlike(ObstacleCode code, Object one, Object other, List<Obstacle> to) {
        if (!one.equals(other)) {
            to.add(new Obstacle(code, List.of(one.toString(), other.toString())));
        }
    }

    /** {@return the one score} */
    public Score before() {
        return before;
    }

    /** {@return the other score} */
    public Score after() {
        return after;
    }

    /** {@return what should be known about the comparison though it is no obstacle: unlike assessors} */
    public List<Obstacle> remarks() {
        List<Obstacle> remarks = new ArrayList<>();
        before.assessor()
                .ifPresent(one -> after.assessor()
                        .ifPresent(other -> addUnlike(
                                ObstacleCode.UNLIKE_ASSESSORS,
                                one.kind().text(),
                                other.kind().text(),
                                remarks)));
        return remarks;
    }

    /** {@return by how much the score of the whole rose; below 0 where it fell; empty where one of the two has none} */
    public Optional<ExactNumber> difference() {
        return changes().get(0).difference();
    }

    /** {@return every node in both scores: the whole, then groups and criteria in published order} */
    public List<Change> changes() {
        Map<Object, ScoreNode> others = new LinkedHashMap<>();
        gather(after.total(), others);
        List<Change> changes = new ArrayList<>();
        add(before.total(), others, changes);
        return changes;
    }

    private static void gather(ScoreNode node, Map<Object, ScoreNode> to) {
        to.put(key(node), node);
        node.children().forEach(child -> gather(child, to));
    }

    private static void add(ScoreNode node, Map<Object, ScoreNode> others, List<Change> to) {
        ScoreNode other = others.get(key(node));
        if (other != null) {
            to.add(new Change(node, other));
        }
        node.children().forEach(child -> add(child, others, to));
    }

    private static Object key(ScoreNode node) {
        return node.id().isPresent() ? node.id().get() : "";
    }

    /** {@return both scores, as {@code 2 of 3 (…) -> 3 of 3 (…)}} */
    @Override
    public String toString() {
        return before + " -> " + after;
    }
}
