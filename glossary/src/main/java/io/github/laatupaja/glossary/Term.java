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

/** A word or words that a language has for a concept, in the base form. Immutable and thread-safe. */
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

    /** {@return what it is to its concept} */
    public abstract TermRole role();

    /** {@return whose word it is} */
    public abstract TermStanding standing();

    @JsonProperty("establishedBy")
    abstract @Nullable LocalizedText establishedByOrNull();

    @JsonProperty("inflection")
    abstract @Nullable String notationOrNull();

    /** {@return who uses it; present only where the standing is {@link TermStanding#ESTABLISHED}} */
    @JsonIgnore
    public Optional<LocalizedText> establishedBy() {
        return Optional.ofNullable(establishedByOrNull());
    }

    /** {@return how it inflects, if that is known; Finnish terms alone} */
    @JsonIgnore
    public Optional<Inflection> inflection() {
        // parsed only when asked for: most programs never are interested
        String notation = notationOrNull();
        return notation == null ? Optional.empty() : Optional.of(Inflection.parse(notation));
    }

    /**
     * {@return a term of somebody's own choice, without an inflection}
     * @param language the language
     * @param text the base form
     * @param role what it is to its concept
     * @throws IllegalArgumentException if the text is blank
     */
    public static Term of(Language language, String text, TermRole role) {
        return ImmutableTerm.make(text, language, role, TermStanding.OWN, null, null);
    }

    /** {@return text and language, as {@code työpaja (fi)}} */
    @Override
    public final String toString() {
        return text() + " (" + language() + ")";
    }

    @Value.Check
    void check() {
        if (text().isBlank()) {
            throw new IllegalArgumentException("a term in '" + language() + "' is blank");
        }
        if (establishedByOrNull() != null && standing() != TermStanding.ESTABLISHED) {
            throw new IllegalArgumentException("term '" + text() + "' says who established it, but its standing is '"
                    + standing().text() + "'");
        }
    }

    /** {@return a new builder; the standing is {@link TermStanding#OWN} unless set} */
    public static Builder builder() {
        // not returned as it is: the verifier would load both builder classes with this one, wanted or not
        return requireNonNull(ImmutableTerm.builder()).standing(TermStanding.OWN);
    }

    /** Builds terms; text, language and role are required. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the base form. */
        public abstract Builder text(String text);

        /** Sets the language. */
        public abstract Builder language(Language language);

        /** Sets what it is to its concept. */
        public abstract Builder role(TermRole role);

        /** Sets whose word it is. */
        public abstract Builder standing(TermStanding standing);

        /** Sets who uses it. */
        public final Builder establishedBy(LocalizedText who) {
            return standing(TermStanding.ESTABLISHED).establishedByOrNull(who);
        }

        /** Sets how it inflects, by which its forms are found in texts. */
        public final Builder inflection(Inflection inflection) {
            return notationOrNull(inflection.toString());
        }

        abstract Builder establishedByOrNull(@Nullable LocalizedText who);

        abstract Builder notationOrNull(@Nullable String notation);

        /**
         * {@return the term}
         * @throws IllegalStateException if text, language or role is missing
         * @throws IllegalArgumentException if the text is blank, or who uses it is said of a term that is not established
         */
        public abstract Term build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Term fromJson(ImmutableTerm json) {
        json.inflection(); // refuses what is no notation
        return json;
    }
}
