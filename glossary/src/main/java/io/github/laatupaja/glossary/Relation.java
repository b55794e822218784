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
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A relation from one concept to another. The publisher states it somewhere in the source, or an editor adds it and gives
 * a reason. Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"kind", "concept", "basis", "reason", "source"})
public abstract class Relation implements Serializable {
    private static final long serialVersionUID = 1L;

    Relation() {}

    /** {@return what the other concept is to the concept that has this relation} */
    public abstract RelationKind kind();

    /** {@return the other concept} */
    public abstract ConceptId concept();

    /** {@return whether the publisher states the relation or an editor added it} */
    public abstract RelationBasis basis();

    @JsonProperty("reason")
    abstract @Nullable LocalizedText reasonOrNull();

    @JsonProperty("source")
    abstract @Nullable SourceReference sourceOrNull();

    /** {@return why an editor added the relation; present if and only if the relation is editorial} */
    public Optional<LocalizedText> reason() {
        return Optional.ofNullable(reasonOrNull());
    }

    /** {@return where the source states the relation, or the text from which an editor derived it} */
    public Optional<SourceReference> source() {
        return Optional.ofNullable(sourceOrNull());
    }

    @Value.Check
    void check() {
        boolean isEditorial = basis() == RelationBasis.EDITORIAL;
        if (isEditorial != (reasonOrNull() != null)) {
            throw new IllegalArgumentException("relation '" + this + "' is " + basis().text() + ", expected "
                    + (isEditorial ? "a reason" : "no reason"));
        }
    }

    /** {@return this relation as the other concept has it to the given one} */
    Relation inverse(ConceptId from) {
        return of(kind().inverse(), from, basis(), reasonOrNull(), sourceOrNull());
    }

    /** {@return kind and concept, as {@code broader valmennus}} */
    @Override
    public final String toString() {
        return kind().text() + " " + concept();
    }

    /**
     * {@return a relation that the publisher states}
     * @param kind what the other concept is to the concept that has the relation
     * @param concept the other concept
     * @param source where the source states it
     */
    public static Relation stated(RelationKind kind, ConceptId concept, SourceReference source) {
        return of(kind, concept, RelationBasis.STATED, null, requireNonNull(source, "source"));
    }

    /**
     * {@return a relation that an editor adds}
     * @param kind what the other concept is to the concept that has the relation
     * @param concept the other concept
     * @param reason why the editor adds it
     */
    public static Relation editorial(RelationKind kind, ConceptId concept, LocalizedText reason) {
        return of(kind, concept, RelationBasis.EDITORIAL, requireNonNull(reason, "reason"), null);
    }

    static Relation of(
            RelationKind kind,
            ConceptId concept,
            RelationBasis basis,
            @Nullable LocalizedText reason,
            @Nullable SourceReference source) {
        return ImmutableRelation.builder()
                .kind(kind)
                .concept(concept)
                .basis(basis)
                .reasonOrNull(reason)
                .sourceOrNull(source)
                .build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Relation fromJson(ImmutableRelation json) {
        return json;
    }
}
