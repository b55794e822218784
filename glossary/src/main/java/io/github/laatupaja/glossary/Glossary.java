// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.EditionId;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a vocabulary: concepts in published order, with terms in several languages. Immutable and thread-safe.
 *
 * <p>Lookups come in pairs: {@code find} gives an {@link Optional}, {@code get} throws.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"format", "edition", "base", "title", "publisher", "rights", "tiers", "concepts", "undefinedTerms"})
public abstract class Glossary implements Serializable {
    private static final long serialVersionUID = 1L;

    Glossary() {}

    /** The format of the JSON form that this library writes. */
    public static final String FORMAT = "laatupaja-glossary/1";

    /** {@return the format of its JSON form} */
    @Value.Default
    public String format() {
        return FORMAT;
    }

    /** {@return the edition, never given to another one} */
    public abstract EditionId edition();

    /** {@return what the glossary is called} */
    public abstract LocalizedText title();

    /** {@return what the tiers are called, in published order; may be empty} */
    public abstract List<TierTitle> tiers();

    /** {@return the concepts, in published order} */
    public abstract List<Concept> concepts();

    /** {@return the words that the source uses but neither defines nor lists; may be empty} */
    public abstract List<UndefinedTerm> undefinedTerms();

    @JsonProperty("base")
    abstract @Nullable EditionId baseOrNull();

    @JsonProperty("publisher")
    abstract @Nullable String publisherOrNull();

    @JsonProperty("rights")
    abstract @Nullable LocalizedText rightsOrNull();

    /** {@return the edition that this one extends with an application's own concepts} */
    @JsonIgnore
    public Optional<EditionId> base() {
        return Optional.ofNullable(baseOrNull());
    }

    /** {@return who publishes the glossary} */
    @JsonIgnore
    public Optional<String> publisher() {
        return Optional.ofNullable(publisherOrNull());
    }

    /** {@return to whom the rights in the wording belong} */
    @JsonIgnore
    public Optional<LocalizedText> rights() {
        return Optional.ofNullable(rightsOrNull());
    }

    /** {@return the language that it was written in, which is its title's} */
    @JsonIgnore
    public Language language() {
        return title().original();
    }

    /** {@return a concept, if there is such; of two with one id, the first} */
    public Optional<Concept> find(ConceptId id) {
        return Optional.ofNullable(index().concepts.get(id));
    }

    /**
     * {@return a concept}
     * @throws UnknownConceptException if there is no such concept
     */
    public Concept get(ConceptId id) {
        Concept concept = index().concepts.get(requireNonNull(id, "id"));
        if (concept == null) {
            throw new UnknownConceptException(id, edition());
        }
        return concept;
    }

    /**
     * {@return the concept that has a term in a language, if there is one}
     *
     * <p>A term as it is written goes before one that differs in the case of letters or in white space, and a base form
     * before an inflected one ({@code työpajoissa}); of several concepts, the first in published order.
     */
    public Optional<Concept> find(Language language, String term) {
        return Optional.ofNullable(index().terms.first(requireNonNull(language, "language"), term));
    }

    /**
     * {@return the concept that has a term in a language, found as by {@link #find(Language, String)}}
     * @throws UnknownConceptException if there is no such concept
     */
    public Concept get(Language language, String term) {
        return find(language, term).orElseThrow(() -> new UnknownConceptException(language, term, edition()));
    }

    /**
     * {@return the concepts that have a term in any language and role, in published order; may be empty}
     *
     * <p>Letter case and white space make no difference, and inflected forms are not looked for: a form of one language
     * may be a word of another.
     */
    public List<Concept> withTerm(String term) {
        return index().terms.all(term);
    }

    /** {@return the terms of a language with their concepts, in alphabetical order; search terms are left out} */
    public List<TermEntry> alphabetical(Language language) {
        return index().terms.alphabetical(requireNonNull(language, "language"));
    }

    /**
     * {@return the terms of a language that start with some letters, with their concepts, in alphabetical order}
     *
     * <p>Letter case and the length of white space make no difference; search terms are among them.
     */
    public List<TermEntry> startingWith(Language language, String start) {
        return index().terms.startingWith(requireNonNull(language, "language"), start);
    }

    /**
     * {@return the concepts that stand in a relation to a concept, whichever of the two says so, in published order}
     * @param concept a concept's id
     * @param kind what the concepts returned are to it
     * @throws UnknownConceptException if there is no such concept
     */
    public List<Concept> related(ConceptId concept, RelationKind kind) {
        return index().related(get(concept), kind);
    }

    /**
     * {@return this glossary with an application's own concepts and terms}
     * @throws InvalidDataException if an id of the extension is outside its namespace, or the whole would have errors
     * @throws UnknownConceptException if it adds terms to a concept that does not exist
     */
    public Glossary extend(GlossaryExtension extension) {
        return extension.applyTo(this);
    }

    /** {@return everything that does not hold together: ids first, then terms, relations and statuses; may be empty} */
    public List<Finding> check() {
        return GlossaryCheck.findings(this);
    }

    /** {@return edition and size, as {@code tyopaja-2022: 26 concepts}} */
    @Override
    public final String toString() {
        return edition() + ": " + concepts().size() + " concepts";
    }

    @Value.Lazy
    GlossaryIndex index() {
        return new GlossaryIndex(this);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        // not returned as it is: the verifier would load both builder classes with this one, wanted or not
        return requireNonNull(ImmutableGlossary.builder());
    }

    /** Builds glossaries; edition and title are required. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the edition. */
        public abstract Builder edition(EditionId edition);

        /** Sets what the glossary is called; its original language is the glossary's. */
        public abstract Builder title(LocalizedText title);

        /** Adds what a tier is called. */
        public abstract Builder addTier(TierTitle tier);

        /** Adds a concept, after those there are. */
        public abstract Builder addConcept(Concept concept);

        /** Adds a word that is used but not defined. */
        public abstract Builder addUndefinedTerm(UndefinedTerm term);

        /** Sets who publishes the glossary. */
        public final Builder publisher(String publisher) {
            return publisherOrNull(publisher);
        }

        /** Sets to whom the rights in the wording belong. */
        public final Builder rights(LocalizedText rights) {
            return rightsOrNull(rights);
        }

        abstract Builder from(Glossary glossary);

        abstract Builder format(String format);

        abstract Builder baseOrNull(@Nullable EditionId base);

        abstract Builder publisherOrNull(@Nullable String publisher);

        abstract Builder rightsOrNull(@Nullable LocalizedText rights);

        abstract Builder addAllTiers(Iterable<? extends TierTitle> tiers);

        abstract Builder concepts(Iterable<? extends Concept> concepts);

        abstract Builder addAllConcepts(Iterable<? extends Concept> concepts);

        abstract Builder addAllUndefinedTerms(Iterable<? extends UndefinedTerm> terms);

        /**
         * {@return the glossary, whether or not it holds together}
         * @throws IllegalStateException if the edition or the title is missing
         */
        public abstract Glossary build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Glossary fromJson(ImmutableGlossary json) {
        return json;
    }
}
