// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * SmallGlossaries and terms of an application, to be added to a glossary. Immutable and thread-safe.
 *
 * <p>The id of each added concept starts with the namespace and a full stop, such as {@code acme.pajapaiva}. The edition of
 * the extended glossary ends with the namespace, such as {@code tyopaja-2022.acme}. A relation from an added concept to a
 * concept of the glossary appears at both concepts. An added term replaces a search term with the same text.
 *
 * <p>The original glossary does not change. The extended glossary has no publisher, because nobody has published it as a
 * whole; it keeps the rights in the wording.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"namespace", "concepts", "terms"})
public abstract class GlossaryExtension implements Serializable {
    private static final long serialVersionUID = 1L;

    GlossaryExtension() {}

    /** {@return the namespace} */
    public abstract Namespace namespace();

    /** {@return concepts to add after those of the glossary; may be empty} */
    public abstract List<Concept> concepts();

    /** {@return terms to add to concepts of the glossary, by the text of the concept's id; may be empty} */
    public abstract Map<String, List<Term>> terms();

    Glossary applyTo(Glossary glossary) {
        rejectErrors(idFindings());
        terms().keySet().forEach(id -> glossary.get(ConceptId.of(id)));
        Glossary extended = Glossary.builder()
                .from(glossary)
                .edition(EditionId.of(glossary.edition() + "." + namespace()))
                .baseOrNull(glossary.edition())
                .publisherOrNull(null)
                .concepts(extendedConcepts(glossary))
                .build();
        rejectErrors(extended.check());
        return extended;
    }

    private List<Finding> idFindings() {
        String prefix = namespace() + ".";
        return IntStream.range(0, concepts().size())
                .filter(i -> !id(i).startsWith(prefix))
                .mapToObj(i ->
                        Finding.of(FindingCode.OUTSIDE_NAMESPACE, GlossaryCheck.conceptPath(i) + ".id", id(i), prefix))
                .toList();
    }

    private String id(int concept) {
        return concepts().get(concept).id().value();
    }

    private void rejectErrors(List<Finding> findings) {
        List<Finding> errors = findings.stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidDataException("extension '" + namespace() + "'", errors);
        }
    }

    private List<Concept> extendedConcepts(Glossary glossary) {
        return Stream.concat(glossary.concepts().stream().map(this::extended), concepts().stream())
                .toList();
    }

    private Concept extended(Concept concept) {
        return concept.with(terms().getOrDefault(concept.id().value(), List.of()), relationsFrom(concept.id()));
    }

    /** {@return the inverses of the relations from added concepts to a concept of the glossary} */
    private List<Relation> relationsFrom(ConceptId concept) {
        return concepts().stream()
                .flatMap(added -> added.relations().stream()
                        .filter(relation -> relation.concept().equals(concept))
                        .map(relation -> relation.inverse(added.id())))
                .toList();
    }

    /** {@return namespace and content, as {@code acme: 2 concepts, terms of 3 concepts}} */
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
        private final Map<String, List<Term>> terms = new LinkedHashMap<>();

        Builder() {}

        /** Sets the namespace. */
        public abstract Builder namespace(Namespace namespace);

        /** Adds a concept. */
        public abstract Builder addConcept(Concept concept);

        /** Adds a term to a concept of the glossary. */
        public final Builder addTerm(ConceptId concept, Term term) {
            List<Term> added = terms.computeIfAbsent(concept.value(), id -> new ArrayList<>());
            added.add(requireNonNull(term, "term"));
            return putTerm(concept.value(), List.copyOf(added));
        }

        abstract Builder putTerm(String concept, List<Term> terms);

        /**
         * {@return the extension}
         * @throws IllegalStateException if the namespace is missing
         */
        public abstract GlossaryExtension build();
    }
}
