// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.Namespace;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * An application's own concepts and terms, to add to a glossary. Immutable and thread-safe.
 *
 * <p>The id of every concept that it brings starts with its namespace and a full stop, such as {@code acme.pajapaiva}; the
 * extended glossary is called {@code tyopaja-2022.acme}. What its concepts say of the glossary's own is said by these too in
 * the extended glossary. The glossary itself stays as it is.
 */
@Value.Immutable
public abstract class GlossaryExtension implements Serializable {
    private static final long serialVersionUID = 1L;

    GlossaryExtension() {}

    /** {@return the namespace, of the form of an id} */
    public abstract Namespace namespace();

    /** {@return concepts, to stand after the glossary's own; may be empty} */
    public abstract List<Concept> concepts();

    /** {@return terms to stand last at concepts of the glossary, by the text of the concept's id; may be empty} */
    public abstract Map<String, List<Term>> terms();

    Glossary applyTo(Glossary glossary) {
        checkIds();
        terms().keySet().forEach(id -> glossary.get(ConceptId.of(id)));
        Glossary extended = Glossary.builder()
                .from(glossary)
                .edition(EditionId.of(glossary.edition() + "." + namespace()))
                .baseOrNull(glossary.edition())
                .concepts(extendedConcepts(glossary))
                .build();
        List<Finding> findings = new ArrayList<>(extended.check());
        findings.removeIf(finding -> !finding.isError());
        if (!findings.isEmpty()) {
            throw new InvalidDataException("extension '" + namespace() + "'", findings);
        }
        return extended;
    }

    private void checkIds() {
        List<Finding> findings = new ArrayList<>();
        String start = namespace() + ".";
        for (int i = 0; i < concepts().size(); i++) {
            String id = concepts().get(i).id().value();
            if (!id.startsWith(start)) {
                findings.add(Finding.of(FindingCode.OUTSIDE_NAMESPACE, GlossaryCheck.place(i) + ".id", id, start));
            }
        }
        if (!findings.isEmpty()) {
            throw new InvalidDataException("extension '" + namespace() + "'", findings);
        }
    }

    private List<Concept> extendedConcepts(Glossary glossary) {
        List<Concept> extended = new ArrayList<>();
        for (Concept concept : glossary.concepts()) {
            extended.add(Concept.builder()
                    .from(concept)
                    .addAllTerms(terms().getOrDefault(concept.id().value(), List.of()))
                    .addAllRelations(relationsTo(concept))
                    .build());
        }
        extended.addAll(concepts());
        return extended;
    }

    /** {@return what the concepts of this extension say of a concept, as it would say it of them} */
    private List<Relation> relationsTo(Concept concept) {
        List<Relation> relations = new ArrayList<>();
        for (Concept own : concepts()) {
            for (Relation relation : own.relations()) {
                if (relation.concept().equals(concept.id())) {
                    relations.add(relation.inverse(own.id()));
                }
            }
        }
        return relations;
    }

    /** {@return the namespace and what it brings, as {@code acme: 2 concepts, terms of 3 concepts}} */
    @Override
    public final String toString() {
        return namespace() + ": " + concepts().size() + " concepts, terms of " + terms().size() + " concepts";
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableGlossaryExtension.builder();
    }

    /** Builds extensions; a namespace is required. Not thread-safe. */
    public abstract static class Builder {
        private final Map<String, List<Term>> gathered = new LinkedHashMap<>();

        Builder() {}

        /** Sets the namespace. */
        public abstract Builder namespace(Namespace namespace);

        /** Adds a concept. */
        public abstract Builder addConcept(Concept concept);

        /** Adds a term to a concept of the glossary. */
        public final Builder addTerm(ConceptId concept, Term term) {
            List<Term> all = new ArrayList<>(gathered.getOrDefault(concept.value(), List.of()));
            all.add(term);
            gathered.put(concept.value(), List.copyOf(all)); // what is built already keeps the list it has
            return terms(gathered);
        }

        abstract Builder terms(Map<String, ? extends List<Term>> terms);

        /**
         * {@return the extension}
         * @throws IllegalStateException if the namespace is missing
         */
        public abstract GlossaryExtension build();
    }
}
