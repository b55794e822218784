// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The concepts of a glossary and the steps of one kind between them, whichever end says so; only concepts that exist. */
final class ConceptGraph {
    private final Map<ConceptId, List<ConceptId>> steps = new HashMap<>();

    ConceptGraph(Glossary glossary, RelationKind kind) {
        Set<ConceptId> known = glossary.index().concepts.keySet();
        for (Concept concept : glossary.concepts()) {
            for (Relation relation : concept.relations()) {
                boolean isStep = known.contains(relation.concept())
                        && !relation.concept().equals(concept.id());
                if (isStep && relation.kind() == kind) {
                    add(concept.id(), relation.concept());
                } else if (isStep && relation.kind().inverse() == kind) {
                    add(relation.concept(), concept.id());
                }
            }
        }
    }

    private void add(ConceptId from, ConceptId to) {
        List<ConceptId> next = steps.getOrDefault(from, new ArrayList<>());
        steps.put(from, next);
        if (!next.contains(to)) {
            next.add(to);
        }
    }

    /** {@return whether steps lead from one concept to another; none is not enough} */
    boolean leads(ConceptId from, ConceptId to) {
        return !way(from, to).isEmpty();
    }

    /** {@return a shortest way of one step or more, both ends included; empty if there is none} */
    List<ConceptId> way(ConceptId from, ConceptId to) {
        Map<ConceptId, ConceptId> cameFrom = new HashMap<>();
        Set<ConceptId> seen = new HashSet<>();
        Deque<ConceptId> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            ConceptId here = open.remove();
            for (ConceptId next : steps.getOrDefault(here, List.of())) {
                if (next.equals(to)) {
                    return way(from, here, to, cameFrom);
                }
                if (seen.add(next)) {
                    cameFrom.put(next, here);
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<ConceptId> way(
            ConceptId from, ConceptId last, ConceptId to, Map<ConceptId, ConceptId> cameFrom) {
        Deque<ConceptId> way = new ArrayDeque<>(List.of(to));
        for (ConceptId here = last; here != null && !here.equals(from); here = cameFrom.get(here)) {
            way.addFirst(here);
        }
        way.addFirst(from);
        return List.copyOf(way);
    }
}
