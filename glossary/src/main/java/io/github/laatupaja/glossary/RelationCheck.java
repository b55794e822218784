// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Finds what is wrong with the relations of a glossary. */
final class RelationCheck {
    private final Glossary glossary;
    private final ConceptGraph broader;
    private final Set<List<String>> said = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private RelationCheck(Glossary glossary) {
        this.glossary = glossary;
        this.broader = new ConceptGraph(glossary, RelationKind.BROADER);
        for (Concept concept : glossary.concepts()) {
            for (Relation relation : concept.relations()) {
                said.add(key(concept.id(), relation.kind(), relation.concept()));
            }
        }
    }

    static List<Finding> findings(Glossary glossary) {
        RelationCheck check = new RelationCheck(glossary);
        for (int i = 0; i < glossary.concepts().size(); i++) {
            check.concept(GlossaryCheck.place(i), glossary.concepts().get(i));
        }
        check.cycles(check.broader, GlossaryFindingCode.BROADER_CYCLE);
        check.cycles(new ConceptGraph(glossary, RelationKind.RENEWS), GlossaryFindingCode.RENEWAL_CYCLE);
        return check.findings;
    }

    private void concept(String place, Concept concept) {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < concept.relations().size(); i++) {
            Relation relation = concept.relations().get(i);
            String relationPlace = place + ".relations[" + i + "]";
            if (seen.add(key(concept.id(), relation.kind(), relation.concept()))) {
                relation(relationPlace, concept.id(), relation);
            } else {
                add(GlossaryFindingCode.REPEATED_RELATION, relationPlace, kind(relation), other(relation));
            }
        }
    }

    private void relation(String place, ConceptId from, Relation relation) {
        String inverse = relation.kind().inverse().text();
        if (relation.concept().equals(from)) {
            add(GlossaryFindingCode.RELATION_TO_ITSELF, place, from.value(), kind(relation));
        } else if (glossary.find(relation.concept()).isEmpty()) {
            String edition = glossary.edition().value();
            add(GlossaryFindingCode.UNKNOWN_CONCEPT, place + ".concept", other(relation), edition);
        } else if (!said.contains(key(relation.concept(), relation.kind().inverse(), from))) {
            add(GlossaryFindingCode.ONE_WAY_RELATION, place, kind(relation), other(relation), inverse, from.value());
        }
        if (relation.kind() == RelationKind.RELATED && isBroaderEitherWay(from, relation.concept())) {
            add(GlossaryFindingCode.BROADER_AND_RELATED, place, from.value(), other(relation));
        }
    }

    private boolean isBroaderEitherWay(ConceptId one, ConceptId other) {
        return broader.leads(one, other) || broader.leads(other, one);
    }

    private void cycles(ConceptGraph graph, GlossaryFindingCode code) {
        Set<ConceptId> reported = new HashSet<>();
        for (int i = 0; i < glossary.concepts().size(); i++) {
            ConceptId id = glossary.concepts().get(i).id();
            List<ConceptId> cycle = reported.contains(id) ? List.of() : graph.way(id, id);
            if (!cycle.isEmpty()) {
                reported.addAll(cycle);
                StringJoiner way = new StringJoiner(" > ");
                for (ConceptId concept : cycle) {
                    way.add(concept.value());
                }
                add(code, GlossaryCheck.place(i) + ".relations", way.toString());
            }
        }
    }

    private static String kind(Relation relation) {
        return relation.kind().text();
    }

    private static String other(Relation relation) {
        return relation.concept().value();
    }

    private static List<String> key(ConceptId from, RelationKind kind, ConceptId to) {
        return List.of(from.value(), kind.text(), to.value());
    }

    private void add(FindingKind code, String path, String... arguments) {
        findings.add(Finding.of(code, path, arguments));
    }
}
