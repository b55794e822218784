// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.Namespace;
import io.github.laatupaja.internal.AbsentFields;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application's own concepts and terms, to add to a glossary. Immutable and thread-safe.
 *
 * <p>The id of every concept that it brings starts with its namespace and a full stop, such as {@code acme.pajapaiva}; the
 * extended glossary is called {@code tyopaja-2022.acme}. What its concepts say of the glossary's own is said by these too in
 * the extended glossary. A term that it adds takes the place of a search term with the same text. The glossary itself stays as
 * it is. The extended one has no publisher: nobody is said to publish what is not theirs; the rights in the glossary's
 * wording remain.
 */
@SuppressWarnings("serial") // Copies of lists and maps are serializable
public final class GlossaryExtension implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Namespace namespace;
    private final List<Concept> concepts;
    private final Map<String, List<Term>> terms;

    private GlossaryExtension(Namespace namespace, List<Concept> concepts, Map<String, List<Term>> terms) {
        this.namespace = namespace;
        this.concepts = List.copyOf(concepts);
        Map<String, List<Term>> copy = new LinkedHashMap<>();
        for (Map.Entry<String, List<Term>> added : terms.entrySet()) {
            copy.put(added.getKey(), List.copyOf(added.getValue()));
        }
        this.terms = Collections.unmodifiableMap(copy);
    }

    /** {@return the namespace, of the form of an id} */
    public Namespace namespace() {
        return namespace;
    }

    /** {@return concepts, to stand after the glossary's own; may be empty} */
    public List<Concept> concepts() {
        return concepts;
    }

    /** {@return terms to stand last at concepts of the glossary, by the text of the concept's id; may be empty} */
    public Map<String, List<Term>> terms() {
        return terms;
    }

    Glossary applyTo(Glossary glossary) {
        checkIds();
        for (String id : terms.keySet()) {
            glossary.get(ConceptId.of(id));
        }
        Glossary extended =
                glossary.extended(EditionId.of(glossary.edition() + "." + namespace), extendedConcepts(glossary));
        List<Finding> errors = new ArrayList<>();
        for (Finding finding : extended.check()) {
            if (finding.isError()) {
                errors.add(finding);
            }
        }
        refuse(errors);
        return extended;
    }

    private void checkIds() {
        List<Finding> findings = new ArrayList<>();
        String start = namespace + ".";
        for (int i = 0; i < concepts.size(); i++) {
            String id = concepts.get(i).id().value();
            if (!id.startsWith(start)) {
                findings.add(Finding.of(FindingCode.OUTSIDE_NAMESPACE, GlossaryCheck.place(i) + ".id", id, start));
            }
        }
        refuse(findings);
    }

    private void refuse(List<Finding> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidDataException("extension '" + namespace + "'", errors);
        }
    }

    private List<Concept> extendedConcepts(Glossary glossary) {
        List<Concept> extended = new ArrayList<>();
        for (Concept concept : glossary.concepts()) {
            extended.add(concept.with(terms.getOrDefault(concept.id().value(), List.of()), relationsTo(concept)));
        }
        extended.addAll(concepts);
        return extended;
    }

    /** {@return what the concepts of this extension say of a concept, as it would say it of them} */
    private List<Relation> relationsTo(Concept concept) {
        List<Relation> relations = new ArrayList<>();
        for (Concept own : concepts) {
            for (Relation relation : own.relations()) {
                if (relation.concept().equals(concept.id())) {
                    relations.add(relation.inverse(own.id()));
                }
            }
        }
        return relations;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GlossaryExtension extension
                && namespace.equals(extension.namespace)
                && concepts.equals(extension.concepts)
                && terms.equals(extension.terms);
    }

    @Override
    public int hashCode() {
        return 31 * namespace.hashCode() + concepts.hashCode();
    }

    /** {@return the namespace and what it brings, as {@code acme: 2 concepts, terms of 3 concepts}} */
    @Override
    public String toString() {
        return namespace + ": " + concepts.size() + " concepts, terms of " + terms.size() + " concepts";
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds extensions; a namespace is required. Not thread-safe. */
    public static final class Builder {
        private @Nullable Namespace namespace;
        private final List<Concept> concepts = new ArrayList<>();
        private final Map<String, List<Term>> terms = new LinkedHashMap<>();

        private Builder() {}

        /** Sets the namespace. */
        public Builder namespace(Namespace namespace) {
            this.namespace = requireNonNull(namespace, "namespace");
            return this;
        }

        /** Adds a concept. */
        public Builder addConcept(Concept concept) {
            concepts.add(requireNonNull(concept, "concept"));
            return this;
        }

        /** Adds a term to a concept of the glossary. */
        public Builder addTerm(ConceptId concept, Term term) {
            List<Term> all = new ArrayList<>(terms.getOrDefault(concept.value(), List.of()));
            all.add(requireNonNull(term, "term"));
            terms.put(concept.value(), all);
            return this;
        }

        /**
         * {@return the extension}
         * @throws IllegalStateException if the namespace is missing
         */
        public GlossaryExtension build() {
            return new GlossaryExtension(AbsentFields.refused(namespace, "namespace"), concepts, terms);
        }
    }
}
