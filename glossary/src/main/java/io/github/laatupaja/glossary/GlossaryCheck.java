// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.glossary.inflection.Inflection;
import io.github.laatupaja.internal.QuotedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything in a glossary that does not hold together: ids, terms, what a status asks for, and by {@link RelationCheck} its
 * relations. Letter case and white space make no difference between terms.
 */
final class GlossaryCheck {
    private final Glossary glossary;
    private final Map<List<Object>, ConceptId> concepts = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private GlossaryCheck(Glossary glossary) {
        this.glossary = glossary;
    }

    static List<Finding> findings(Glossary glossary) {
        GlossaryCheck check = new GlossaryCheck(glossary);
        check.head();
        check.ids();
        for (int i = 0; i < glossary.concepts().size(); i++) {
            check.terms(place(i), glossary.concepts().get(i));
        }
        check.undefined();
        check.findings.addAll(RelationCheck.findings(glossary));
        check.statuses();
        return List.copyOf(check.findings);
    }

    static String place(int concept) {
        return "concepts[" + concept + "]";
    }

    private void head() {
        if (!glossary.format().equals(Glossary.FORMAT)) {
            add(FindingCode.UNSUPPORTED_FORMAT, "format", glossary.format(), Glossary.FORMAT);
        }
        if (glossary.concepts().isEmpty()) {
            add(FindingCode.MISSING_FIELD, "", "concepts");
        }
    }

    private void ids() {
        Set<ConceptId> ids = new HashSet<>();
        for (int i = 0; i < glossary.concepts().size(); i++) {
            ConceptId id = glossary.concepts().get(i).id();
            if (!ids.add(id)) {
                add(FindingCode.DUPLICATE_ID, place(i) + ".id", id.value());
            }
        }
    }

    private void terms(String place, Concept concept) {
        Map<List<Object>, TermRole> roles = new HashMap<>();
        Set<Language> preferred = new HashSet<>();
        for (int i = 0; i < concept.terms().size(); i++) {
            Term term = concept.terms().get(i);
            String termPlace = place + ".terms[" + i + "]";
            role(termPlace, term, roles.putIfAbsent(key(term), term.role()));
            if (term.role() == TermRole.PREFERRED && !preferred.add(term.language())) {
                add(
                        GlossaryFindingCode.TWO_PREFERRED_TERMS,
                        termPlace,
                        concept.id().value(),
                        language(term));
            }
            shared(termPlace, term, concept.id());
            if (!term.isFindable()) {
                add(GlossaryFindingCode.UNFINDABLE_TERM, termPlace, text(term), language(term));
            }
            inflection(termPlace + ".inflection", term);
        }
        if (!preferred.contains(glossary.language())) {
            String language = glossary.language().value();
            add(
                    GlossaryFindingCode.NO_PREFERRED_TERM,
                    place + ".terms",
                    concept.id().value(),
                    language);
        }
    }

    private void role(String place, Term term, @Nullable TermRole earlier) {
        if (earlier == term.role()) {
            add(GlossaryFindingCode.REPEATED_TERM, place, text(term), language(term));
        } else if (earlier != null) {
            String second = term.role().text();
            add(GlossaryFindingCode.TWO_ROLES, place, text(term), language(term), earlier.text(), second);
        }
    }

    private void shared(String place, Term term, ConceptId concept) {
        ConceptId earlier = concepts.putIfAbsent(key(term), concept);
        if (earlier != null && !earlier.equals(concept)) {
            add(GlossaryFindingCode.SHARED_TERM, place, text(term), language(term), earlier.value());
        }
    }

    private void inflection(String place, Term term) {
        try {
            Inflection inflection = term.inflection().orElse(null);
            if (inflection == null) {
                return;
            }
            inflection.declensions(FoldedText.of(term.text()));
            if (!isFinnish(term.language())) {
                add(GlossaryFindingCode.INFLECTION_NOT_FINNISH, place, language(term));
            }
        } catch (IllegalArgumentException e) {
            add(GlossaryFindingCode.INFLECTION_DOES_NOT_FIT, place, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isFinnish(Language language) {
        String finnish = Language.FINNISH.value();
        return language.value().equals(finnish) || language.value().startsWith(finnish + "-");
    }

    private void undefined() {
        for (int i = 0; i < glossary.undefinedTerms().size(); i++) {
            List<Term> terms = glossary.undefinedTerms().get(i).terms();
            for (int j = 0; j < terms.size(); j++) {
                ConceptId concept = concepts.get(key(terms.get(j)));
                String place = "undefinedTerms[" + i + "].terms[" + j + "]";
                inflection(place + ".inflection", terms.get(j));
                if (concept != null) {
                    Term term = terms.get(j);
                    String id = concept.value();
                    add(GlossaryFindingCode.UNDEFINED_TERM_HAS_CONCEPT, place, text(term), language(term), id);
                }
            }
        }
    }

    private static String text(Term term) {
        return QuotedText.start(term.text());
    }

    private static String language(Term term) {
        return term.language().value();
    }

    private void add(FindingKind code, String path, String... arguments) {
        findings.add(Finding.of(code, path, arguments));
    }

    /** {@return what makes two terms the same} */
    private static List<Object> key(Term term) {
        return List.of(term.language(), FoldedText.of(term.text()));
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
            add(otherwise, place(index) + ".status", concept.id().value());
        }
    }
}
