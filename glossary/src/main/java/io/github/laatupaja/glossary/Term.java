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
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.glossary.inflection.Inflection;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A word or phrase for a concept in one language, in its base form. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"text", "language", "role", "standing", "establishedBy", "inflection"})
public abstract class Term implements Serializable {
    private static final long serialVersionUID = 1L;

    Term() {}

    /** {@return the base form; never blank} */
    public abstract String text();

    /** {@return the language} */
    public abstract Language language();

    /** {@return how the term may be used for its concept} */
    public abstract TermRole role();

    /** {@return where the term comes from} */
    public abstract TermStanding standing();

    @JsonProperty("establishedBy")
    abstract @Nullable LocalizedText establishedByOrNull();

    @JsonProperty("inflection")
    abstract @Nullable Inflection inflectionOrNull();

    /** {@return who uses the term; present only if its standing is {@link TermStanding#ESTABLISHED}} */
    public Optional<LocalizedText> establishedBy() {
        return Optional.ofNullable(establishedByOrNull());
    }

    /** {@return how the term inflects, if known; only Finnish terms have an inflection} */
    public Optional<Inflection> inflection() {
        return Optional.ofNullable(inflectionOrNull());
    }

    /**
     * {@return whether the term can be found in texts} A term can be found if it contains a letter or a digit, no
     * character above U+FFFF, and no combining mark that cannot be composed with its letter.
     */
    @JsonIgnore
    public boolean isFindable() {
        return FoldedText.isFindable(text());
    }

    /** {@return whether two terms are in the same language and differ at most in letter case and white space} */
    boolean isLike(Term other) {
        return language().equals(other.language()) && FoldedText.of(text()).equals(FoldedText.of(other.text()));
    }

    @Value.Check
    void check() {
        if (text().isBlank()) {
            throw new IllegalArgumentException("a term in '" + language() + "' is blank");
        }
        if (establishedByOrNull() != null && standing() != TermStanding.ESTABLISHED) {
            throw new IllegalArgumentException(
                    "term '" + text() + "' names who uses it, expected the standing '" + TermStanding.ESTABLISHED.text()
                            + "' but it is '" + standing().text() + "'");
        }
    }

    /** {@return text and language, as {@code työpaja (fi)}} */
    @Override
    public final String toString() {
        return text() + " (" + language() + ")";
    }

    /**
     * {@return a term with the standing {@link TermStanding#OWN} and without an inflection}
     * @param language the language
     * @param text the base form
     * @param role how the term may be used for its concept
     * @throws IllegalArgumentException if the text is blank
     */
    public static Term of(Language language, String text, TermRole role) {
        return builder().language(language).text(text).role(role).build();
    }

    /** {@return a new builder; the standing is {@link TermStanding#OWN} unless set} */
    public static Builder builder() {
        return ImmutableTerm.builder().standing(TermStanding.OWN);
    }

    /** Builds terms; text, language and role are required. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the base form. */
        public abstract Builder text(String text);

        /** Sets the language. */
        public abstract Builder language(Language language);

        /** Sets how the term may be used for its concept. */
        public abstract Builder role(TermRole role);

        /** Sets where the term comes from. */
        public abstract Builder standing(TermStanding standing);

        /** Sets who uses the term, and the standing {@link TermStanding#ESTABLISHED}. */
        public final Builder establishedBy(LocalizedText users) {
            return establishedByOrNull(requireNonNull(users, "users")).standing(TermStanding.ESTABLISHED);
        }

        /** Sets how the term inflects; its inflected forms are then found in texts. */
        public final Builder inflection(Inflection inflection) {
            return inflectionOrNull(requireNonNull(inflection, "inflection"));
        }

        abstract Builder establishedByOrNull(@Nullable LocalizedText users);

        abstract Builder inflectionOrNull(@Nullable Inflection inflection);

        /**
         * {@return the term}
         * @throws IllegalStateException if text, language or role is missing
         * @throws IllegalArgumentException if the text is blank, or if the term names who uses it but its standing is not
         *     {@link TermStanding#ESTABLISHED}
         */
        public abstract Term build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Term fromJson(ImmutableTerm json) {
        return json;
    }
}
