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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a vocabulary: concepts in published order, with terms in several languages. Immutable and thread-safe.
 *
 * <p>Lookups come in pairs: {@code find} gives an {@link Optional}, {@code get} throws.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"format", "edition", "base", "title", "publisher", "rights", "tiers", "concepts", "undefinedTerms"})
@SuppressWarnings("serial") // List.copyOf is serializable
public final class Glossary implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The format of the JSON form that this library writes. */
    public static final String FORMAT = "laatupaja-glossary/1";

    @JsonProperty
    private final String format;

    @JsonProperty
    private final EditionId edition;

    @JsonProperty
    private final @Nullable EditionId base;

    @JsonProperty
    private final LocalizedText title;

    @JsonProperty
    private final @Nullable String publisher;

    @JsonProperty
    private final @Nullable LocalizedText rights;

    @JsonProperty
    private final List<TierTitle> tiers;

    @JsonProperty
    private final List<Concept> concepts;

    @JsonProperty
    private final List<UndefinedTerm> undefinedTerms;

    /** Made when first asked for; of two threads that make it at once, either's will do. */
    private transient volatile @Nullable GlossaryIndex index;

    @JsonCreator
    Glossary(
            @JsonProperty("format") @Nullable String format,
            @JsonProperty("edition") EditionId edition,
            @JsonProperty("base") @Nullable EditionId base,
            @JsonProperty("title") LocalizedText title,
            @JsonProperty("publisher") @Nullable String publisher,
            @JsonProperty("rights") @Nullable LocalizedText rights,
            @JsonProperty("tiers") @Nullable List<TierTitle> tiers,
            @JsonProperty("concepts") @Nullable List<Concept> concepts,
            @JsonProperty("undefinedTerms") @Nullable List<UndefinedTerm> undefinedTerms) {
        this.format = format == null ? FORMAT : format;
        this.edition = requireNonNull(edition, "edition");
        this.base = base;
        this.title = requireNonNull(title, "title");
        this.publisher = AbsentFields.ifEmpty(publisher);
        this.rights = rights;
        this.tiers = AbsentFields.copy(tiers);
        this.concepts = AbsentFields.copy(concepts);
        this.undefinedTerms = AbsentFields.copy(undefinedTerms);
    }

    /** {@return the format of its JSON form} */
    public String format() {
        return format;
    }

    /** {@return the edition, never given to another one} */
    public EditionId edition() {
        return edition;
    }

    /** {@return the edition that this one extends with an application's own concepts} */
    public Optional<EditionId> base() {
        return Optional.ofNullable(base);
    }

    /** {@return what the glossary is called} */
    public LocalizedText title() {
        return title;
    }

    /** {@return the language that it was written in, which is its title's} */
    public Language language() {
        return title.original();
    }

    /** {@return who publishes the glossary} */
    public Optional<String> publisher() {
        return Optional.ofNullable(publisher);
    }

    /** {@return to whom the rights in the wording belong} */
    public Optional<LocalizedText> rights() {
        return Optional.ofNullable(rights);
    }

    /** {@return what the tiers are called, in published order; may be empty} */
    public List<TierTitle> tiers() {
        return tiers;
    }

    /** {@return the concepts, in published order} */
    public List<Concept> concepts() {
        return concepts;
    }

    /** {@return the words that the source uses but neither defines nor lists; may be empty} */
    public List<UndefinedTerm> undefinedTerms() {
        return undefinedTerms;
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
            throw new UnknownConceptException(id, edition);
        }
        return concept;
    }

    /**
     * {@return the concept that has a term in a language, if there is one}
     *
     * <p>Any other term goes before a search term; of these, a term as it is written before one that differs in the case of
     * letters or in white space, and a base form before an inflected one ({@code työpajoissa}); of several concepts, the first in
     * published order. {@code MentionFinder} chooses alike, but that the case of letters makes no difference to it.
     */
    public Optional<Concept> find(Language language, String term) {
        return Optional.ofNullable(index().first(requireNonNull(language, "language"), term));
    }

    /**
     * {@return the concept that has a term in a language, found as by {@link #find(Language, String)}}
     * @throws UnknownConceptException if there is no such concept
     */
    public Concept get(Language language, String term) {
        Concept concept = index().first(requireNonNull(language, "language"), term);
        if (concept == null) {
            throw new UnknownConceptException(language, term, edition);
        }
        return concept;
    }

    /**
     * {@return the concepts that have a term in any language and role, in published order; may be empty}
     *
     * <p>Letter case and white space make no difference, and inflected forms are not looked for: a form of one language
     * may be a word of another.
     */
    public List<Concept> withTerm(String term) {
        return index().all(term);
    }

    /** {@return the terms of a language with their concepts, in alphabetical order; search terms are left out} */
    public List<TermEntry> alphabetical(Language language) {
        return index().alphabetical(requireNonNull(language, "language"));
    }

    /**
     * {@return the terms of a language that start with some letters, with their concepts, in alphabetical order}
     *
     * <p>Letter case and the length of white space make no difference; search terms are among them.
     */
    public List<TermEntry> startingWith(Language language, String start) {
        return index().startingWith(requireNonNull(language, "language"), start);
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
    public String toString() {
        return edition + ": " + concepts.size() + " concepts";
    }

    GlossaryIndex index() {
        GlossaryIndex made = index;
        if (made == null) {
            made = new GlossaryIndex(this);
            index = made;
        }
        return made;
    }

    /** {@return this glossary as another edition, which extends it and has other concepts} */
    Glossary extended(EditionId extension, List<Concept> all) {
        // without the publisher, who has published neither what was added nor the whole
        return new Glossary(format, extension, edition, title, null, rights, tiers, all, undefinedTerms);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Glossary glossary && parts().equals(glossary.parts());
    }

    @Override
    public int hashCode() {
        return 31 * edition.hashCode() + concepts.hashCode();
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(format, edition, base, title, publisher, rights, tiers, concepts, undefinedTerms);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds glossaries; edition and title are required. Not thread-safe. */
    public static final class Builder {
        private @Nullable EditionId edition;
        private @Nullable LocalizedText title;
        private @Nullable String publisher;
        private @Nullable LocalizedText rights;
        private final List<TierTitle> tiers = new ArrayList<>();
        private final List<Concept> concepts = new ArrayList<>();
        private final List<UndefinedTerm> undefinedTerms = new ArrayList<>();

        private Builder() {}

        /** Sets the edition. */
        public Builder edition(EditionId edition) {
            this.edition = requireNonNull(edition, "edition");
            return this;
        }

        /** Sets what the glossary is called; its original language is the glossary's. */
        public Builder title(LocalizedText title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /** Sets who publishes the glossary. */
        public Builder publisher(String publisher) {
            this.publisher = requireNonNull(publisher, "publisher");
            return this;
        }

        /** Sets to whom the rights in the wording belong. */
        public Builder rights(LocalizedText rights) {
            this.rights = requireNonNull(rights, "rights");
            return this;
        }

        /** Adds what a tier is called. */
        public Builder addTier(TierTitle tier) {
            tiers.add(requireNonNull(tier, "tier"));
            return this;
        }

        /** Adds a concept, after those there are. */
        public Builder addConcept(Concept concept) {
            concepts.add(requireNonNull(concept, "concept"));
            return this;
        }

        /** Adds a word that is used but not defined. */
        public Builder addUndefinedTerm(UndefinedTerm term) {
            undefinedTerms.add(requireNonNull(term, "term"));
            return this;
        }

        /**
         * {@return the glossary, whether or not it holds together}
         * @throws IllegalStateException if the edition or the title is missing
         */
        public Glossary build() {
            return new Glossary(
                    null,
                    AbsentFields.refused(edition, "edition"),
                    null,
                    AbsentFields.refused(title, "title"),
                    publisher,
                    rights,
                    tiers,
                    concepts,
                    undefinedTerms);
        }
    }
}
