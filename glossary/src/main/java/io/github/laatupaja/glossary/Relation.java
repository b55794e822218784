// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.SourceReference;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What another concept is to a concept, and what says so: the publisher at a place, or an editor for a reason.
 * Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"kind", "concept", "basis", "reason", "source"})
public abstract class Relation implements Serializable {
    private static final long serialVersionUID = 1L;

    Relation() {}

    /** {@return what the other concept is to the one that has this relation} */
    public abstract RelationKind kind();

    /** {@return the other concept} */
    public abstract ConceptId concept();

    /** {@return what it rests on} */
    public abstract RelationBasis basis();

    @JsonProperty("reason")
    abstract @Nullable LocalizedText reasonOrNull();

    @JsonProperty("source")
    abstract @Nullable SourceReference sourceOrNull();

    /** {@return why an editor added it; present if and only if it is editorial} */
    @JsonIgnore
    public Optional<LocalizedText> reason() {
        return Optional.ofNullable(reasonOrNull());
    }

    /** {@return where the publisher states it, or the words that an editorial one follows from} */
    @JsonIgnore
    public Optional<SourceReference> source() {
        return Optional.ofNullable(sourceOrNull());
    }

    /**
     * {@return a relation that the publisher states}
     * @param kind what the other concept is to this one
     * @param concept the other concept
     * @param source where it is stated
     */
    public static Relation stated(RelationKind kind, ConceptId concept, SourceReference source) {
        return ImmutableRelation.make(kind, concept, RelationBasis.STATED, null, source);
    }

    /**
     * {@return a relation that an editor adds}
     * @param kind what the other concept is to this one
     * @param concept the other concept
     * @param reason why
     */
    public static Relation editorial(RelationKind kind, ConceptId concept, LocalizedText reason) {
        return ImmutableRelation.make(kind, concept, RelationBasis.EDITORIAL, reason, null);
    }

    static Relation from(
            RelationKind kind,
            ConceptId concept,
            RelationBasis basis,
            @Nullable LocalizedText reason,
            @Nullable SourceReference source) {
        return ImmutableRelation.make(kind, concept, basis, reason, source);
    }

    /** {@return the same relation as the other concept has it to this one} */
    Relation inverse(ConceptId from) {
        return from(kind().inverse(), from, basis(), reasonOrNull(), sourceOrNull());
    }

    /** {@return kind and concept, as {@code broader valmennus}} */
    @Override
    public final String toString() {
        return kind().text() + " " + concept();
    }

    @Value.Check
    void check() {
        boolean isEditorial = basis() == RelationBasis.EDITORIAL;
        if (isEditorial != (reasonOrNull() != null)) {
            throw new IllegalArgumentException("relation '" + this + "' is " + basis().text() + ", which "
                    + (isEditorial ? "needs a reason" : "has no reason but its place"));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Relation fromJson(ImmutableRelation json) {
        return json;
    }
}
