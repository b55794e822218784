// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The concepts of a glossary by id and by term; of two with one id, the first. */
final class GlossaryIndex {
    final Map<ConceptId, Concept> concepts = new HashMap<>();
    final TermIndex terms;

    private final Glossary glossary;

    GlossaryIndex(Glossary glossary) {
        this.glossary = glossary;
        for (Concept concept : glossary.concepts()) {
            concepts.putIfAbsent(concept.id(), concept);
        }
        terms = new TermIndex(glossary.concepts());
    }

    List<Concept> related(Concept from, RelationKind kind) {
        List<Concept> related = new ArrayList<>();
        for (Concept to : glossary.concepts()) {
            if (has(from, kind, to) || has(to, kind.inverse(), from)) {
                related.add(to);
            }
        }
        return related;
    }

    private static boolean has(Concept from, RelationKind kind, Concept to) {
        for (Relation relation : from.relations()) {
            if (relation.kind() == kind && relation.concept().equals(to.id())) {
                return true;
            }
        }
        return false;
    }
}
