// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.Remark;
import io.github.laatupaja.criteria.SourceReference;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One concept of a glossary: its terms, its definition if it has one, and its relations. Immutable and thread-safe. */
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

    /** {@return how far it has come} */
    public abstract ConceptStatus status();

    /** {@return its terms in all languages, in published order} */
    public abstract List<Term> terms();

    /** {@return what the publisher says of it beside a definition, in published order; may be empty} */
    public abstract List<Paragraph> notes();

    /** {@return the works that its definition names; may be empty} */
    public abstract List<Citation> citations();

    /** {@return what other concepts are to it; may be empty} */
    public abstract List<Relation> relations();

    /** {@return editorial notes on oddities of the source; may be empty} */
    public abstract List<Remark> remarks();

    @JsonProperty("tier")
    abstract @Nullable Tier tierOrNull();

    @JsonProperty("heading")
    abstract @Nullable String headingOrNull();

    @JsonProperty("definition")
    abstract @Nullable Definition definitionOrNull();

    @JsonProperty("source")
    abstract @Nullable SourceReference sourceOrNull();

    /** {@return where in the source's list it stands; empty for a concept that an application adds} */
    @JsonIgnore
    public Optional<Tier> tier() {
        return Optional.ofNullable(tierOrNull());
    }

    /** {@return its heading as printed, such as {@code Työhönvalmennus/seinätön valmennus}} */
    @JsonIgnore
    public Optional<String> heading() {
        return Optional.ofNullable(headingOrNull());
    }

    /** {@return what it means, if the source says so} */
    @JsonIgnore
    public Optional<Definition> definition() {
        return Optional.ofNullable(definitionOrNull());
    }

    /** {@return where its heading, or the text that names it, stands in the source} */
    @JsonIgnore
    public Optional<SourceReference> source() {
        return Optional.ofNullable(sourceOrNull());
    }

    /** {@return the term to use in a language, if it has one; of several, the first} */
    public Optional<Term> preferredTerm(Language language) {
        for (Term term : terms()) {
            if (term.role() == TermRole.PREFERRED && term.language().equals(language)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /** {@return its terms in a language, in published order; may be empty} */
    public List<Term> terms(Language language) {
        List<Term> terms = new ArrayList<>();
        for (Term term : terms()) {
            if (term.language().equals(language)) {
                terms.add(term);
            }
        }
        return terms;
    }

    /** {@return id and status, as {@code tyopaja (valid)}} */
    @Override
    public final String toString() {
        return id() + " (" + status().text() + ")";
    }

    /** {@return a new builder; the status is {@link ConceptStatus#VALID} unless set} */
    public static Builder builder() {
        // not returned as it is: the verifier would load both builder classes with this one, wanted or not
        return requireNonNull(ImmutableConcept.builder()).status(ConceptStatus.VALID);
    }

    /** Builds concepts; an id is required. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the id. */
        public abstract Builder id(ConceptId id);

        /** Sets how far it has come. */
        public abstract Builder status(ConceptStatus status);

        /** Adds a term. */
        public abstract Builder addTerm(Term term);

        /** Adds something that is said of it beside a definition. */
        public abstract Builder addNote(Paragraph note);

        /** Adds a work that its definition names. */
        public abstract Builder addCitation(Citation citation);

        /** Adds what another concept is to it. */
        public abstract Builder addRelation(Relation relation);

        /** Adds an editorial note. */
        public abstract Builder addRemark(Remark remark);

        /** Sets where in the source's list it stands. */
        public final Builder tier(Tier tier) {
            return tierOrNull(tier);
        }

        /** Sets its heading as printed. */
        public final Builder heading(String heading) {
            return headingOrNull(heading);
        }

        /** Sets what it means. */
        public final Builder definition(Definition definition) {
            return definitionOrNull(definition);
        }

        /** Sets where it stands in the source. */
        public final Builder source(SourceReference source) {
            return sourceOrNull(source);
        }

        abstract Builder from(Concept concept);

        abstract Builder tierOrNull(@Nullable Tier tier);

        abstract Builder headingOrNull(@Nullable String heading);

        abstract Builder definitionOrNull(@Nullable Definition definition);

        abstract Builder sourceOrNull(@Nullable SourceReference source);

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
