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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One concept of a glossary: its terms, its definition if it has one, and its relations. Immutable and thread-safe. */
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
@SuppressWarnings("serial") // List.copyOf is serializable
public final class Concept implements Serializable {
    private static final long serialVersionUID = 1L;

    @JsonProperty
    private final ConceptId id;

    @JsonProperty
    private final @Nullable Tier tier;

    @JsonProperty
    private final ConceptStatus status;

    @JsonProperty
    private final @Nullable String heading;

    @JsonProperty
    private final List<Term> terms;

    @JsonProperty
    private final @Nullable Definition definition;

    @JsonProperty
    private final List<Paragraph> notes;

    @JsonProperty
    private final List<Citation> citations;

    @JsonProperty
    private final List<Relation> relations;

    @JsonProperty
    private final @Nullable SourceReference source;

    @JsonProperty
    private final List<Remark> remarks;

    @JsonCreator
    Concept(
            @JsonProperty("id") ConceptId id,
            @JsonProperty("tier") @Nullable Tier tier,
            @JsonProperty("status") ConceptStatus status,
            @JsonProperty("heading") @Nullable String heading,
            @JsonProperty("terms") @Nullable List<Term> terms,
            @JsonProperty("definition") @Nullable Definition definition,
            @JsonProperty("notes") @Nullable List<Paragraph> notes,
            @JsonProperty("citations") @Nullable List<Citation> citations,
            @JsonProperty("relations") @Nullable List<Relation> relations,
            @JsonProperty("source") @Nullable SourceReference source,
            @JsonProperty("remarks") @Nullable List<Remark> remarks) {
        this.id = requireNonNull(id, "id");
        this.tier = tier;
        this.status = requireNonNull(status, "status");
        this.heading = AbsentFields.ifEmpty(heading);
        this.terms = AbsentFields.copy(terms);
        this.definition = definition;
        this.notes = AbsentFields.copy(notes);
        this.citations = AbsentFields.copy(citations);
        this.relations = AbsentFields.copy(relations);
        this.source = source;
        this.remarks = AbsentFields.copy(remarks);
    }

    /** {@return the id, never given to another concept} */
    public ConceptId id() {
        return id;
    }

    /** {@return where in the source's list it stands; empty for a concept that an application adds} */
    public Optional<Tier> tier() {
        return Optional.ofNullable(tier);
    }

    /** {@return how far it has come} */
    public ConceptStatus status() {
        return status;
    }

    /** {@return its heading as printed, such as {@code Työhönvalmennus/seinätön valmennus}} */
    public Optional<String> heading() {
        return Optional.ofNullable(heading);
    }

    /** {@return its terms in all languages, in published order} */
    public List<Term> terms() {
        return terms;
    }

    /** {@return what it means, if the source says so} */
    public Optional<Definition> definition() {
        return Optional.ofNullable(definition);
    }

    /** {@return what the publisher says of it beside a definition, in published order; may be empty} */
    public List<Paragraph> notes() {
        return notes;
    }

    /** {@return the works that its definition names; may be empty} */
    public List<Citation> citations() {
        return citations;
    }

    /** {@return what other concepts are to it; may be empty} */
    public List<Relation> relations() {
        return relations;
    }

    /** {@return where its heading, or the text that names it, stands in the source} */
    public Optional<SourceReference> source() {
        return Optional.ofNullable(source);
    }

    /** {@return editorial notes on oddities of the source; may be empty} */
    public List<Remark> remarks() {
        return remarks;
    }

    /** {@return the term to use in a language, if it has one; of several, the first} */
    public Optional<Term> preferredTerm(Language language) {
        for (Term term : terms) {
            if (term.role() == TermRole.PREFERRED && term.language().equals(language)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /** {@return its terms in a language, in published order; may be empty} */
    public List<Term> terms(Language language) {
        List<Term> found = new ArrayList<>();
        for (Term term : terms) {
            if (term.language().equals(language)) {
                found.add(term);
            }
        }
        return found;
    }

    /** {@return this concept with more terms and relations, after those that it has; a search term gives way to its like} */
    Concept with(List<Term> moreTerms, List<Relation> moreRelations) {
        Builder more = new Builder();
        for (Term term : terms) {
            if (term.role() != TermRole.SEARCH || !isAmong(moreTerms, term)) {
                more.terms.add(term);
            }
        }
        more.terms.addAll(moreTerms);
        more.relations.addAll(relations);
        more.relations.addAll(moreRelations);
        return new Concept(
                id, tier, status, heading, more.terms, definition, notes, citations, more.relations, source, remarks);
    }

    private static boolean isAmong(List<Term> terms, Term wanted) {
        for (Term term : terms) {
            if (GlossaryIndex.areAlike(term, wanted)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Concept concept && parts().equals(concept.parts());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                id, tier, status, heading, terms, definition, notes, citations, relations, source, remarks);
    }

    /** {@return id and status, as {@code tyopaja (valid)}} */
    @Override
    public String toString() {
        return id + " (" + status.text() + ")";
    }

    /** {@return a new builder; the status is {@link ConceptStatus#VALID} unless set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds concepts; an id is required. Not thread-safe. */
    public static final class Builder {
        private @Nullable ConceptId id;
        private @Nullable Tier tier;
        private ConceptStatus status = ConceptStatus.VALID;
        private @Nullable String heading;
        private final List<Term> terms = new ArrayList<>();
        private @Nullable Definition definition;
        private final List<Paragraph> notes = new ArrayList<>();
        private final List<Citation> citations = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private @Nullable SourceReference source;
        private final List<Remark> remarks = new ArrayList<>();

        private Builder() {}

        /** Sets the id. */
        public Builder id(ConceptId id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /** Sets where in the source's list it stands. */
        public Builder tier(Tier tier) {
            this.tier = requireNonNull(tier, "tier");
            return this;
        }

        /** Sets how far it has come. */
        public Builder status(ConceptStatus status) {
            this.status = requireNonNull(status, "status");
            return this;
        }

        /** Sets its heading as printed. */
        public Builder heading(String heading) {
            this.heading = requireNonNull(heading, "heading");
            return this;
        }

        /** Adds a term. */
        public Builder addTerm(Term term) {
            terms.add(requireNonNull(term, "term"));
            return this;
        }

        /** Sets what it means. */
        public Builder definition(Definition definition) {
            this.definition = requireNonNull(definition, "definition");
            return this;
        }

        /** Adds something that is said of it beside a definition. */
        public Builder addNote(Paragraph note) {
            notes.add(requireNonNull(note, "note"));
            return this;
        }

        /** Adds a work that its definition names. */
        public Builder addCitation(Citation citation) {
            citations.add(requireNonNull(citation, "citation"));
            return this;
        }

        /** Adds what another concept is to it. */
        public Builder addRelation(Relation relation) {
            relations.add(requireNonNull(relation, "relation"));
            return this;
        }

        /** Sets where it stands in the source. */
        public Builder source(SourceReference source) {
            this.source = requireNonNull(source, "source");
            return this;
        }

        /** Adds an editorial note. */
        public Builder addRemark(Remark remark) {
            remarks.add(requireNonNull(remark, "remark"));
            return this;
        }

        /**
         * {@return the concept}
         * @throws IllegalStateException if the id is missing
         */
        public Concept build() {
            return new Concept(
                    AbsentFields.refused(id, "id"),
                    tier,
                    status,
                    heading,
                    terms,
                    definition,
                    notes,
                    citations,
                    relations,
                    source,
                    remarks);
        }
    }
}
