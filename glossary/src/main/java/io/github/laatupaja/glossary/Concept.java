// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.Remark;
import io.github.laatupaja.criteria.SourceReference;
import io.github.laatupaja.internal.AbsentFields;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A concept of a glossary: its terms, its definition if it has one, and its relations. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "tier",
    "status",
    "heading",
    "terms",
    "definition",
    "notes",
    "citations",
    "relations",
    "source",
    "remarks"
})
public abstract class Concept implements Serializable {
    private static final long serialVersionUID = 1L;

    Concept() {}

    /** {@return the id, never given to another concept} */
    public abstract ConceptId id();

    @JsonProperty("tier")
    abstract @Nullable Tier tierOrNull();

    /** {@return the life-cycle status} */
    public abstract ConceptStatus status();

    @JsonProperty("heading")
    abstract @Nullable String headingOrNull();

    /** {@return the terms in all languages, in published order} */
    public abstract List<Term> terms();

    @JsonProperty("definition")
    abstract @Nullable Definition definitionOrNull();

    /** {@return what the publisher says about the concept besides its definition, in published order; may be empty} */
    public abstract List<Paragraph> notes();

    /** {@return the works that the definition cites; may be empty} */
    public abstract List<Citation> citations();

    /** {@return the relations to other concepts; may be empty} */
    public abstract List<Relation> relations();

    @JsonProperty("source")
    abstract @Nullable SourceReference sourceOrNull();

    /** {@return editorial remarks on oddities of the source; may be empty} */
    public abstract List<Remark> remarks();

    /** {@return the part of the source's list that has the concept; empty for a concept that an application adds} */
    public Optional<Tier> tier() {
        return Optional.ofNullable(tierOrNull());
    }

    /** {@return the heading as printed, such as {@code Työhönvalmennus/seinätön valmennus}} */
    public Optional<String> heading() {
        return Optional.ofNullable(headingOrNull());
    }

    /** {@return the meaning, if the source gives it} */
    public Optional<Definition> definition() {
        return Optional.ofNullable(definitionOrNull());
    }

    /** {@return where the source has the heading, or the text that names the concept} */
    public Optional<SourceReference> source() {
        return Optional.ofNullable(sourceOrNull());
    }

    /** {@return the preferred term in a language, if present; if there are several, the first} */
    public Optional<Term> preferredTerm(Language language) {
        return terms(language).stream()
                .filter(term -> term.role() == TermRole.PREFERRED)
                .findFirst();
    }

    /** {@return the terms in a language, in published order; may be empty} */
    public List<Term> terms(Language language) {
        return terms().stream().filter(term -> term.language().equals(language)).toList();
    }

    boolean has(RelationKind kind, ConceptId other) {
        return relations().stream()
                .anyMatch(relation ->
                        relation.kind() == kind && relation.concept().equals(other));
    }

    /** {@return this concept with more terms and relations at the end; an added term replaces a search term like it} */
    Concept with(List<Term> moreTerms, List<Relation> moreRelations) {
        List<Term> kept = terms().stream()
                .filter(term ->
                        term.role() != TermRole.SEARCH || moreTerms.stream().noneMatch(term::isLike))
                .toList();
        return builder()
                .from(this)
                .terms(kept)
                .addAllTerms(moreTerms)
                .addAllRelations(moreRelations)
                .build();
    }

    /** Treats an empty heading as an absent one. */
    @Value.Check
    Concept normalized() {
        return AbsentFields.isEmpty(headingOrNull())
                ? builder().from(this).headingOrNull(null).build()
                : this;
    }

    /** {@return id and status, as {@code tyopaja (valid)}} */
    @Override
    public final String toString() {
        return id() + " (" + status().text() + ")";
    }

    /** {@return a new builder; the status is {@link ConceptStatus#VALID} unless set} */
    public static Builder builder() {
        return ImmutableConcept.builder().status(ConceptStatus.VALID);
    }

    /** Builds concepts; an id is required. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the id. */
        public abstract Builder id(ConceptId id);

        /** Sets the part of the source's list that has the concept. */
        public final Builder tier(Tier tier) {
            return tierOrNull(requireNonNull(tier, "tier"));
        }

        /** Sets the life-cycle status. */
        public abstract Builder status(ConceptStatus status);

        /** Sets the heading as printed. */
        public final Builder heading(String heading) {
            return headingOrNull(requireNonNull(heading, "heading"));
        }

        /** Adds a term. */
        public abstract Builder addTerm(Term term);

        /** Sets the meaning. */
        public final Builder definition(Definition definition) {
            return definitionOrNull(requireNonNull(definition, "definition"));
        }

        /** Adds a paragraph about the concept that is not part of its definition. */
        public abstract Builder addNote(Paragraph note);

        /** Adds a work that the definition cites. */
        public abstract Builder addCitation(Citation citation);

        /** Adds a relation to another concept. */
        public abstract Builder addRelation(Relation relation);

        /** Sets where the source has the concept. */
        public final Builder source(SourceReference source) {
            return sourceOrNull(requireNonNull(source, "source"));
        }

        /** Adds an editorial remark. */
        public abstract Builder addRemark(Remark remark);

        abstract Builder from(Concept concept);

        abstract Builder tierOrNull(@Nullable Tier tier);

        abstract Builder headingOrNull(@Nullable String heading);

        abstract Builder definitionOrNull(@Nullable Definition definition);

        abstract Builder sourceOrNull(@Nullable SourceReference source);

        abstract Builder terms(Iterable<? extends Term> terms);

        abstract Builder addAllTerms(Iterable<? extends Term> terms);

        abstract Builder addAllNotes(Iterable<? extends Paragraph> notes);

        abstract Builder addAllCitations(Iterable<? extends Citation> citations);

        abstract Builder addAllRelations(Iterable<? extends Relation> relations);

        abstract Builder addAllRemarks(Iterable<? extends Remark> remarks);

        /**
         * {@return the concept}
         * @throws IllegalStateException if the id is missing
         */
        public abstract Concept build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Concept fromJson(ImmutableConcept json) {
        return json;
    }
}
