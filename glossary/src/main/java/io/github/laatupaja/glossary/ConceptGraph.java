// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The relations of one kind between the concepts of a glossary, as a directed graph. A relation that the other concept states
 * as its inverse counts too; relations to unknown concepts or to the concept itself do not.
 */
final class ConceptGraph {
    private final Map<ConceptId, Set<ConceptId>> edges = new HashMap<>();

    ConceptGraph(Glossary glossary, RelationKind kind) {
        for (Concept concept : glossary.concepts()) {
            for (Relation relation : concept.relations()) {
                ConceptId other = relation.concept();
                if (other.equals(concept.id()) || glossary.find(other).isEmpty()) {
                    continue;
                }
                if (relation.kind() == kind) {
                    add(concept.id(), other);
                } else if (relation.kind().inverse() == kind) {
                    add(other, concept.id());
                }
            }
        }
    }

    private void add(ConceptId from, ConceptId to) {
        edges.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
    }

    /** {@return whether a path of at least one edge leads from one concept to another} */
    boolean hasPath(ConceptId from, ConceptId to) {
        return !path(from, to).isEmpty();
    }

    /** {@return a shortest path of at least one edge, with both ends; empty if there is none} */
    List<ConceptId> path(ConceptId from, ConceptId to) {
        Map<ConceptId, ConceptId> previous = new HashMap<>();
        Deque<ConceptId> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            ConceptId current = queue.remove();
            for (ConceptId next : edges.getOrDefault(current, Set.of())) {
                if (next.equals(to)) {
                    return path(from, current, to, previous);
                }
                if (previous.putIfAbsent(next, current) == null) {
                    queue.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<ConceptId> path(
            ConceptId from, ConceptId last, ConceptId to, Map<ConceptId, ConceptId> previous) {
        Deque<ConceptId> path = new ArrayDeque<>(List.of(to));
        for (ConceptId id = last; !id.equals(from); id = requireNonNull(previous.get(id))) {
            path.addFirst(id);
        }
        path.addFirst(from);
        return List.copyOf(path);
    }
}
