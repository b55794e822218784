// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.SourceReference;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What another concept is to a concept, and what says so: the publisher at a place, or an editor for a reason.
 * Immutable and thread-safe.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"kind", "concept", "basis", "reason", "source"})
public final class Relation implements Serializable {
    private static final long serialVersionUID = 1L;

    @JsonProperty
    private final RelationKind kind;

    @JsonProperty
    private final ConceptId concept;

    @JsonProperty
    private final RelationBasis basis;

    @JsonProperty
    private final @Nullable LocalizedText reason;

    @JsonProperty
    private final @Nullable SourceReference source;

    @JsonCreator
    Relation(
            @JsonProperty("kind") RelationKind kind,
            @JsonProperty("concept") ConceptId concept,
            @JsonProperty("basis") RelationBasis basis,
            @JsonProperty("reason") @Nullable LocalizedText reason,
            @JsonProperty("source") @Nullable SourceReference source) {
        this.kind = requireNonNull(kind, "kind");
        this.concept = requireNonNull(concept, "concept");
        this.basis = requireNonNull(basis, "basis");
        this.reason = reason;
        this.source = source;
        boolean isEditorial = basis == RelationBasis.EDITORIAL;
        if (isEditorial != (reason != null)) {
            throw new IllegalArgumentException("relation '" + this + "' is " + basis.text() + ", which "
                    + (isEditorial ? "needs a reason" : "has no reason but its place"));
        }
    }

    /**
     * {@return a relation that the publisher states}
     * @param kind what the other concept is to this one
     * @param concept the other concept
     * @param source where it is stated
     */
    public static Relation stated(RelationKind kind, ConceptId concept, SourceReference source) {
        return new Relation(kind, concept, RelationBasis.STATED, null, requireNonNull(source, "source"));
    }

    /**
     * {@return a relation that an editor adds}
     * @param kind what the other concept is to this one
     * @param concept the other concept
     * @param reason why
     */
    public static Relation editorial(RelationKind kind, ConceptId concept, LocalizedText reason) {
        return new Relation(kind, concept, RelationBasis.EDITORIAL, requireNonNull(reason, "reason"), null);
    }

    /** {@return the same relation as the other concept has it to this one} */
    Relation inverse(ConceptId from) {
        return new Relation(kind.inverse(), from, basis, reason, source);
    }

    /** {@return what the other concept is to the one that has this relation} */
    public RelationKind kind() {
        return kind;
    }

    /** {@return the other concept} */
    public ConceptId concept() {
        return concept;
    }

    /** {@return what it rests on} */
    public RelationBasis basis() {
        return basis;
    }

    /** {@return why an editor added it; present if and only if it is editorial} */
    public Optional<LocalizedText> reason() {
        return Optional.ofNullable(reason);
    }

    /** {@return where the publisher states it, or the words that an editorial one follows from} */
    public Optional<SourceReference> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Relation relation
                && kind == relation.kind
                && concept.equals(relation.concept)
                && basis == relation.basis
                && Objects.equals(reason, relation.reason)
                && Objects.equals(source, relation.source);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + concept.hashCode();
    }

    /** {@return kind and concept, as {@code broader valmennus}} */
    @Override
    public String toString() {
        return kind.text() + " " + concept;
    }
}
