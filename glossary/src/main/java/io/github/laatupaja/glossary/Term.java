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
import io.github.laatupaja.internal.AbsentFields;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A word or words that a language has for a concept, in the base form. Immutable and thread-safe. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"text", "language", "role", "standing", "establishedBy", "inflection"})
public final class Term implements Serializable {
    private static final long serialVersionUID = 1L;

    @JsonProperty
    private final String text;

    @JsonProperty
    private final Language language;

    @JsonProperty
    private final TermRole role;

    @JsonProperty
    private final TermStanding standing;

    @JsonProperty
    private final @Nullable LocalizedText establishedBy;

    @JsonProperty("inflection")
    private final @Nullable String notation;

    Term(
            String text,
            Language language,
            TermRole role,
            TermStanding standing,
            @Nullable LocalizedText establishedBy,
            @Nullable String notation) {
        this.text = requireNonNull(text, "text");
        this.language = requireNonNull(language, "language");
        this.role = requireNonNull(role, "role");
        this.standing = requireNonNull(standing, "standing");
        this.establishedBy = establishedBy;
        this.notation = notation;
        check();
    }

    private void check() {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a term in '" + language + "' is blank");
        }
        if (establishedBy != null && standing != TermStanding.ESTABLISHED) {
            throw new IllegalArgumentException(
                    "term '" + text + "' says who established it, but its standing is '" + standing.text() + "'");
        }
    }

    @JsonCreator
    static Term from(
            @JsonProperty("text") String text,
            @JsonProperty("language") Language language,
            @JsonProperty("role") TermRole role,
            @JsonProperty("standing") TermStanding standing,
            @JsonProperty("establishedBy") @Nullable LocalizedText establishedBy,
            @JsonProperty("inflection") @Nullable Inflection inflection) {
        return new Term(
                text, language, role, standing, establishedBy, inflection == null ? null : inflection.toString());
    }

    /**
     * {@return a term of somebody's own choice, without an inflection}
     * @param language the language
     * @param text the base form
     * @param role what it is to its concept
     * @throws IllegalArgumentException if the text is blank
     */
    public static Term of(Language language, String text, TermRole role) {
        return new Term(text, language, role, TermStanding.OWN, null, null);
    }

    /** {@return the base form; never blank} */
    public String text() {
        return text;
    }

    /** {@return the language} */
    public Language language() {
        return language;
    }

    /** {@return what it is to its concept} */
    public TermRole role() {
        return role;
    }

    /** {@return whose word it is} */
    public TermStanding standing() {
        return standing;
    }

    /** {@return who uses it; present only where the standing is {@link TermStanding#ESTABLISHED}} */
    public Optional<LocalizedText> establishedBy() {
        return Optional.ofNullable(establishedBy);
    }

    /** {@return how it inflects, if that is known; Finnish terms alone} */
    public Optional<Inflection> inflection() {
        // parsed only when asked for: most programs never are interested
        return notation == null ? Optional.empty() : Optional.of(Inflection.parse(notation));
    }

    /**
     * {@return whether it can be found in texts: it has a letter or a digit, no character beyond U+FFFF, and no mark that is not
     * one character with its letter}
     */
    @JsonIgnore
    public boolean isFindable() {
        return FoldedText.isFindable(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Term term
                && text.equals(term.text)
                && language.equals(term.language)
                && role == term.role
                && standing == term.standing
                && Objects.equals(establishedBy, term.establishedBy)
                && Objects.equals(notation, term.notation);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + language.hashCode();
    }

    /** {@return text and language, as {@code työpaja (fi)}} */
    @Override
    public String toString() {
        return text + " (" + language + ")";
    }

    /** {@return a new builder; the standing is {@link TermStanding#OWN} unless set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds terms; text, language and role are required. Not thread-safe. */
    public static final class Builder {
        private @Nullable String text;
        private @Nullable Language language;
        private @Nullable TermRole role;
        private TermStanding standing = TermStanding.OWN;
        private @Nullable LocalizedText establishedBy;
        private @Nullable Inflection inflection;

        private Builder() {}

        /** Sets the base form. */
        public Builder text(String text) {
            this.text = requireNonNull(text, "text");
            return this;
        }

        /** Sets the language. */
        public Builder language(Language language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /** Sets what it is to its concept. */
        public Builder role(TermRole role) {
            this.role = requireNonNull(role, "role");
            return this;
        }

        /** Sets whose word it is. */
        public Builder standing(TermStanding standing) {
            this.standing = requireNonNull(standing, "standing");
            return this;
        }

        /** Sets who uses it. */
        public Builder establishedBy(LocalizedText who) {
            this.establishedBy = requireNonNull(who, "who");
            return standing(TermStanding.ESTABLISHED);
        }

        /** Sets how it inflects, by which its forms are found in texts. */
        public Builder inflection(Inflection inflection) {
            this.inflection = requireNonNull(inflection, "inflection");
            return this;
        }

        /**
         * {@return the term}
         * @throws IllegalStateException if text, language or role is missing
         * @throws IllegalArgumentException if the text is blank, or who uses it is said of a term that is not established
         */
        public Term build() {
            return from(
                    AbsentFields.refused(text, "text"),
                    AbsentFields.refused(language, "language"),
                    AbsentFields.refused(role, "role"),
                    standing,
                    establishedBy,
                    inflection);
        }
    }
}
