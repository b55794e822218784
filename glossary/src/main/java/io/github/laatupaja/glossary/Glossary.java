// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.internal.AbsentFields;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a vocabulary: concepts in published order, with terms in several languages. Immutable and thread-safe.
 *
 * <p>Lookups come in pairs: {@code find} returns an {@link Optional}, {@code get} throws.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"format", "edition", "base", "title", "publisher", "rights", "tiers", "concepts", "undefinedTerms"})
public abstract class Glossary implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The format of the JSON documents that this library writes. */
    public static final String FORMAT = "laatupaja-glossary/1";

    Glossary() {}

    /** {@return the format of the JSON document} */
    @Value.Default
    public String format() {
        return FORMAT;
    }

    /** {@return the edition, never given to another one} */
    public abstract EditionId edition();

    @JsonProperty("base")
    abstract @Nullable EditionId baseOrNull();

    /** {@return the name of the glossary} */
    public abstract LocalizedText title();

    @JsonProperty("publisher")
    abstract @Nullable String publisherOrNull();

    @JsonProperty("rights")
    abstract @Nullable LocalizedText rightsOrNull();

    /** {@return the titles of the tiers, in published order; may be empty} */
    public abstract List<TierTitle> tiers();

    /** {@return the concepts, in published order} */
    public abstract List<Concept> concepts();

    /** {@return the words that the source uses like concepts but neither defines nor lists; may be empty} */
    public abstract List<UndefinedTerm> undefinedTerms();

    /** {@return the edition that this one extends with an application's own concepts} */
    public Optional<EditionId> base() {
        return Optional.ofNullable(baseOrNull());
    }

    /** {@return the publisher of the glossary} */
    public Optional<String> publisher() {
        return Optional.ofNullable(publisherOrNull());
    }

    /** {@return who owns the rights in the wording} */
    public Optional<LocalizedText> rights() {
        return Optional.ofNullable(rightsOrNull());
    }

    /** {@return the language in which the glossary was written: the original language of its title} */
    public Language language() {
        return title().original();
    }

    @Value.Lazy
    GlossaryIndex index() {
        return new GlossaryIndex(this);
    }

    /** {@return the concept with an id, if present; if two concepts have the id, the first} */
    public Optional<Concept> find(ConceptId id) {
        return index().find(id);
    }

    /**
     * {@return the concept with an id}
     * @throws UnknownConceptException if no concept has the id
     */
    public Concept get(ConceptId id) {
        return find(requireNonNull(id, "id")).orElseThrow(() -> new UnknownConceptException(id, edition()));
    }

    /**
     * {@return the concept that has a term in a language, if present}
     *
     * <p>If several concepts match, search terms count only when no other term matches. Among the other terms, an exact
     * match comes before one that differs in letter case or white space, and a base form before an inflected form
     * ({@code työpajoissa}); then the first concept in published order is returned. {@code MentionFinder} chooses in the
     * same way, except that it ignores letter case.
     */
    public Optional<Concept> find(Language language, String term) {
        return index().find(requireNonNull(language, "language"), requireNonNull(term, "term"));
    }

    /**
     * {@return the concept that has a term in a language, found as by {@link #find(Language, String)}}
     * @throws UnknownConceptException if no concept has the term
     */
    public Concept get(Language language, String term) {
        return find(language, term).orElseThrow(() -> new UnknownConceptException(language, term, edition()));
    }

    /**
     * {@return the concepts that have a term in any language and role, in published order; may be empty}
     *
     * <p>Letter case and white space are ignored. Inflected forms are not recognized, because a form in one language may be
     * a word in another.
     */
    public List<Concept> withTerm(String term) {
        return index().withTerm(requireNonNull(term, "term"));
    }

    /** {@return the terms in a language with their concepts, in alphabetical order and without search terms} */
    public List<TermEntry> alphabetical(Language language) {
        return index().alphabetical(requireNonNull(language, "language"));
    }

    /**
     * {@return the terms in a language that start with a text, with their concepts, in alphabetical order}
     *
     * <p>Letter case and the amount of white space are ignored. Search terms are included.
     */
    public List<TermEntry> startingWith(Language language, String start) {
        return index().startingWith(requireNonNull(language, "language"), requireNonNull(start, "start"));
    }

    /**
     * {@return the concepts related to a concept, whichever of the two has the relation, in published order}
     * @param concept the id of the concept
     * @param kind what the returned concepts are to it
     * @throws UnknownConceptException if no concept has the id
     */
    public List<Concept> related(ConceptId concept, RelationKind kind) {
        return related(get(concept), kind);
    }

    List<Concept> related(Concept concept, RelationKind kind) {
        return concepts().stream()
                .filter(other -> concept.has(kind, other.id()) || other.has(kind.inverse(), concept.id()))
                .toList();
    }

    /**
     * {@return this glossary with an application's own concepts and terms}
     * @throws InvalidDataException if an id of the extension is outside its namespace, or the extended glossary has errors
     * @throws UnknownConceptException if the extension adds terms to a concept that this glossary does not have
     */
    public Glossary extend(GlossaryExtension extension) {
        return extension.applyTo(this);
    }

    /** {@return all findings: first about ids, then about terms, relations and statuses; may be empty} */
    public List<Finding> check() {
        return GlossaryCheck.findings(this);
    }

    /** Treats an empty publisher as an absent one. */
    @Value.Check
    Glossary normalized() {
        return AbsentFields.isEmpty(publisherOrNull())
                ? builder().from(this).publisherOrNull(null).build()
                : this;
    }

    /** {@return edition and size, as {@code tyopaja-2022: 26 concepts}} */
    @Override
    public final String toString() {
        return edition() + ": " + concepts().size() + " concepts";
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableGlossary.builder();
    }

    /** Builds glossaries; edition and title are required. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the edition. */
        public abstract Builder edition(EditionId edition);

        /** Sets the name of the glossary; its original language becomes the language of the glossary. */
        public abstract Builder title(LocalizedText title);

        /** Sets the publisher of the glossary. */
        public final Builder publisher(String publisher) {
            return publisherOrNull(requireNonNull(publisher, "publisher"));
        }

        /** Sets who owns the rights in the wording. */
        public final Builder rights(LocalizedText rights) {
            return rightsOrNull(requireNonNull(rights, "rights"));
        }

        /** Adds the title of a tier. */
        public abstract Builder addTier(TierTitle tier);

        /** Adds a concept at the end. */
        public abstract Builder addConcept(Concept concept);

        /** Adds a word that the source uses but does not define. */
        public abstract Builder addUndefinedTerm(UndefinedTerm term);

        abstract Builder from(Glossary glossary);

        abstract Builder baseOrNull(@Nullable EditionId base);

        abstract Builder publisherOrNull(@Nullable String publisher);

        abstract Builder rightsOrNull(@Nullable LocalizedText rights);

        abstract Builder concepts(Iterable<? extends Concept> concepts);

        abstract Builder addAllTiers(Iterable<? extends TierTitle> tiers);

        abstract Builder addAllConcepts(Iterable<? extends Concept> concepts);

        abstract Builder addAllUndefinedTerms(Iterable<? extends UndefinedTerm> terms);

        /**
         * {@return the glossary, which may have errors}
         * @throws IllegalStateException if the edition or the title is missing
         */
        public abstract Glossary build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Glossary fromJson(ImmutableGlossary json) {
        return json;
    }
}
