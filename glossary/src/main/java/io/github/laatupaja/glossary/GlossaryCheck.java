// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.QuotedText;
import io.github.laatupaja.glossary.inflection.Inflection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the ids, terms and statuses of a glossary, and its relations by a {@link RelationCheck}. */
final class GlossaryCheck {
    private final Glossary glossary;
    private final Map<TermKey, ConceptId> concepts = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** What two terms have in common if they differ at most in letter case and white space. */
    private record TermKey(Language language, String folded) {
        static TermKey of(Term term) {
            return new TermKey(term.language(), FoldedText.of(term.text()));
        }
    }

    private GlossaryCheck(Glossary glossary) {
        this.glossary = glossary;
    }

    static List<Finding> findings(Glossary glossary) {
        GlossaryCheck check = new GlossaryCheck(glossary);
        check.checkHead();
        check.checkIds();
        for (int i = 0; i < glossary.concepts().size(); i++) {
            check.checkTerms(conceptPath(i), glossary.concepts().get(i));
        }
        for (int i = 0; i < glossary.undefinedTerms().size(); i++) {
            check.checkUndefinedTerm(
                    "undefinedTerms[" + i + "]", glossary.undefinedTerms().get(i));
        }
        check.findings.addAll(RelationCheck.findings(glossary));
        check.checkStatuses();
        return List.copyOf(check.findings);
    }

    static String conceptPath(int index) {
        return "concepts[" + index + "]";
    }

    private void checkHead() {
        if (!glossary.format().equals(Glossary.FORMAT)) {
            add(FindingCode.UNSUPPORTED_FORMAT, "format", glossary.format(), Glossary.FORMAT);
        }
        if (glossary.concepts().isEmpty()) {
            add(FindingCode.MISSING_FIELD, "", "concepts");
        }
    }

    private void checkIds() {
        Set<ConceptId> ids = new HashSet<>();
        for (int i = 0; i < glossary.concepts().size(); i++) {
            ConceptId id = glossary.concepts().get(i).id();
            if (!ids.add(id)) {
                add(FindingCode.DUPLICATE_ID, conceptPath(i) + ".id", id.value());
            }
        }
    }

    private void checkTerms(String path, Concept concept) {
        String id = concept.id().value();
        Map<TermKey, TermRole> roles = new HashMap<>();
        Set<Language> preferred = new HashSet<>();
        for (int i = 0; i < concept.terms().size(); i++) {
            Term term = concept.terms().get(i);
            String termPath = path + ".terms[" + i + "]";
            checkRole(termPath, term, roles.putIfAbsent(TermKey.of(term), term.role()));
            if (term.role() == TermRole.PREFERRED && !preferred.add(term.language())) {
                add(GlossaryFindingCode.TWO_PREFERRED_TERMS, termPath, id, language(term));
            }
            checkOtherConcepts(termPath, term, concept.id());
            if (!term.isFindable()) {
                add(GlossaryFindingCode.UNFINDABLE_TERM, termPath, text(term), language(term));
            }
            checkInflection(termPath + ".inflection", term);
        }
        if (!preferred.contains(glossary.language())) {
            String language = glossary.language().value();
            add(GlossaryFindingCode.NO_PREFERRED_TERM, path + ".terms", id, language);
        }
    }

    private void checkRole(String path, Term term, @Nullable TermRole earlier) {
        if (earlier == term.role()) {
            add(GlossaryFindingCode.REPEATED_TERM, path, text(term), language(term));
        } else if (earlier != null) {
            String role = term.role().text();
            add(GlossaryFindingCode.TWO_ROLES, path, text(term), language(term), earlier.text(), role);
        }
    }

    private void checkOtherConcepts(String path, Term term, ConceptId concept) {
        ConceptId earlier = concepts.putIfAbsent(TermKey.of(term), concept);
        if (earlier != null && !earlier.equals(concept)) {
            add(GlossaryFindingCode.SHARED_TERM, path, text(term), language(term), earlier.value());
        }
    }

    private void checkInflection(String path, Term term) {
        Optional<Inflection> inflection = term.inflection();
        if (inflection.isEmpty()) {
            return;
        }
        try {
            inflection.get().declensions(FoldedText.of(term.text()));
        } catch (IllegalArgumentException e) {
            add(GlossaryFindingCode.INFLECTION_DOES_NOT_FIT, path, String.valueOf(e.getMessage()));
            return;
        }
        if (!term.language().value().matches("fi(-.*)?")) {
            add(GlossaryFindingCode.INFLECTION_NOT_FINNISH, path, language(term));
        }
    }

    private void checkUndefinedTerm(String path, UndefinedTerm undefined) {
        for (int i = 0; i < undefined.terms().size(); i++) {
            Term term = undefined.terms().get(i);
            String termPath = path + ".terms[" + i + "]";
            checkInflection(termPath + ".inflection", term);
            ConceptId concept = concepts.get(TermKey.of(term));
            if (concept != null) {
                String id = concept.value();
                add(GlossaryFindingCode.UNDEFINED_TERM_HAS_CONCEPT, termPath, text(term), language(term), id);
            }
        }
    }

    private void checkStatuses() {
        for (int i = 0; i < glossary.concepts().size(); i++) {
            Concept concept = glossary.concepts().get(i);
            if (concept.status() == ConceptStatus.SUGGESTED) {
                expect(RelationKind.RENEWS, concept, i, GlossaryFindingCode.RENEWS_NOTHING);
            }
            if (concept.status() == ConceptStatus.SUPERSEDED) {
                expect(RelationKind.RENEWED_BY, concept, i, GlossaryFindingCode.NO_SUCCESSOR);
            }
        }
    }

    private void expect(RelationKind kind, Concept concept, int index, GlossaryFindingCode otherwise) {
        if (glossary.related(concept, kind).isEmpty()) {
            add(otherwise, conceptPath(index) + ".status", concept.id().value());
        }
    }

    private static String text(Term term) {
        return QuotedText.start(term.text());
    }

    private static String language(Term term) {
        return term.language().value();
    }

    private void add(FindingKind code, String path, Object... arguments) {
        findings.add(Finding.of(code, path, arguments));
    }
}
