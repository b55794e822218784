// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the relations of a glossary. */
final class RelationCheck {
    private final Glossary glossary;
    private final ConceptGraph broader;
    private final Set<RelationKey> stated = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private record RelationKey(ConceptId from, RelationKind kind, ConceptId to) {
        static RelationKey of(ConceptId from, Relation relation) {
            return new RelationKey(from, relation.kind(), relation.concept());
        }

        RelationKey inverse() {
            return new RelationKey(to, kind.inverse(), from);
        }
    }

    private RelationCheck(Glossary glossary) {
        this.glossary = glossary;
        this.broader = new ConceptGraph(glossary, RelationKind.BROADER);
        for (Concept concept : glossary.concepts()) {
            concept.relations().forEach(relation -> stated.add(RelationKey.of(concept.id(), relation)));
        }
    }

    static List<Finding> findings(Glossary glossary) {
        RelationCheck check = new RelationCheck(glossary);
        for (int i = 0; i < glossary.concepts().size(); i++) {
            check.checkConcept(GlossaryCheck.conceptPath(i), glossary.concepts().get(i));
        }
        check.checkCycles(check.broader, GlossaryFindingCode.BROADER_CYCLE);
        check.checkCycles(new ConceptGraph(glossary, RelationKind.RENEWS), GlossaryFindingCode.RENEWAL_CYCLE);
        return check.findings;
    }

    private void checkConcept(String path, Concept concept) {
        Set<RelationKey> seen = new HashSet<>();
        for (int i = 0; i < concept.relations().size(); i++) {
            RelationKey relation =
                    RelationKey.of(concept.id(), concept.relations().get(i));
            String relationPath = path + ".relations[" + i + "]";
            if (seen.add(relation)) {
                checkRelation(relationPath, relation);
            } else {
                String to = relation.to().value();
                add(
                        GlossaryFindingCode.REPEATED_RELATION,
                        relationPath,
                        relation.kind().text(),
                        to);
            }
        }
    }

    private void checkRelation(String path, RelationKey relation) {
        String from = relation.from().value();
        String to = relation.to().value();
        String kind = relation.kind().text();
        if (to.equals(from)) {
            add(GlossaryFindingCode.RELATION_TO_ITSELF, path, from, kind);
        } else if (glossary.find(relation.to()).isEmpty()) {
            String edition = glossary.edition().value();
            add(GlossaryFindingCode.UNKNOWN_CONCEPT, path + ".concept", to, edition);
        } else if (!stated.contains(relation.inverse())) {
            String inverse = relation.kind().inverse().text();
            add(GlossaryFindingCode.ONE_WAY_RELATION, path, kind, to, inverse, from);
        }
        if (relation.kind() == RelationKind.RELATED && isBroaderEitherWay(relation)) {
            add(GlossaryFindingCode.BROADER_AND_RELATED, path, from, to);
        }
    }

    private boolean isBroaderEitherWay(RelationKey relation) {
        return broader.hasPath(relation.from(), relation.to()) || broader.hasPath(relation.to(), relation.from());
    }

    private void checkCycles(ConceptGraph graph, GlossaryFindingCode code) {
        Set<ConceptId> reported = new HashSet<>();
        for (int i = 0; i < glossary.concepts().size(); i++) {
            ConceptId id = glossary.concepts().get(i).id();
            List<ConceptId> cycle = reported.contains(id) ? List.of() : graph.path(id, id);
            if (!cycle.isEmpty()) {
                reported.addAll(cycle);
                String path = cycle.stream().map(ConceptId::value).collect(Collectors.joining(" > "));
                add(code, GlossaryCheck.conceptPath(i) + ".relations", path);
            }
        }
    }

    private void add(FindingKind code, String path, Object... arguments) {
        findings.add(Finding.of(code, path, arguments));
    }
}
