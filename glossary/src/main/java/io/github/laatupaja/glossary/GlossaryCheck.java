// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds everything in a glossary that does not hold together: ids, terms, relations, what a status asks for. */
final class GlossaryCheck {
    private final Glossary glossary;
    private final List<Finding> findings = new ArrayList<>();

    private GlossaryCheck(Glossary glossary) {
        this.glossary = glossary;
    }

    static List<Finding> findings(Glossary glossary) {
        GlossaryCheck check = new GlossaryCheck(glossary);
        check.head();
        check.ids();
        check.findings.addAll(TermCheck.findings(glossary));
        check.findings.addAll(RelationCheck.findings(glossary));
        check.statuses();
        return List.copyOf(check.findings);
    }

    static String place(int concept) {
        return "concepts[" + concept + "]";
    }

    private void head() {
        if (!glossary.format().equals(Glossary.FORMAT)) {
            findings.add(Finding.of(FindingCode.UNSUPPORTED_FORMAT, "format", glossary.format(), Glossary.FORMAT));
        }
        if (glossary.concepts().isEmpty()) {
            findings.add(Finding.of(FindingCode.MISSING_FIELD, "", "concepts"));
        }
    }

    private void ids() {
        Set<ConceptId> ids = new HashSet<>();
        for (int i = 0; i < glossary.concepts().size(); i++) {
            ConceptId id = glossary.concepts().get(i).id();
            if (!ids.add(id)) {
                findings.add(Finding.of(FindingCode.DUPLICATE_ID, place(i) + ".id", id.value()));
            }
        }
    }

    private void statuses() {
        for (int i = 0; i < glossary.concepts().size(); i++) {
            Concept concept = glossary.concepts().get(i);
            if (concept.status() == ConceptStatus.SUGGESTED) {
                expect(concept, i, RelationKind.RENEWS, GlossaryFindingCode.RENEWS_NOTHING);
            }
            if (concept.status() == ConceptStatus.SUPERSEDED) {
                expect(concept, i, RelationKind.RENEWED_BY, GlossaryFindingCode.NO_SUCCESSOR);
            }
        }
    }

    private void expect(Concept concept, int index, RelationKind kind, GlossaryFindingCode otherwise) {
        if (glossary.index().related(concept, kind).isEmpty()) {
            findings.add(
                    Finding.of(otherwise, place(index) + ".status", concept.id().value()));
        }
    }
}
