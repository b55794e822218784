// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.criteria.SourceReference;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A work that a concept's definition rests on, named as the definition names it. Immutable and thread-safe. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"text", "source"})
public final class Citation implements Serializable {
    private static final long serialVersionUID = 1L;

    @JsonProperty
    private final String text;

    @JsonProperty
    private final @Nullable SourceReference source;

    @JsonCreator
    Citation(@JsonProperty("text") String text, @JsonProperty("source") @Nullable SourceReference source) {
        this.text = requireNonNull(text, "text");
        this.source = source;
        if (text.isBlank()) {
            throw new IllegalArgumentException("a citation is blank");
        }
    }

    /**
     * {@return a citation without a place}
     * @param text how the work is named
     * @throws IllegalArgumentException if the text is blank
     */
    public static Citation of(String text) {
        return new Citation(text, null);
    }

    /**
     * {@return a citation}
     * @param text how the work is named
     * @param source where in the source it is named
     * @throws IllegalArgumentException if the text is blank
     */
    public static Citation of(String text, SourceReference source) {
        return new Citation(text, requireNonNull(source, "source"));
    }

    /** {@return how the work is named, such as {@code Manninen et al., 2007}; never blank} */
    public String text() {
        return text;
    }

    /** {@return where in the source it is named} */
    public Optional<SourceReference> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Citation citation
                && text.equals(citation.text)
                && Objects.equals(source, citation.source);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return how the work is named} */
    @Override
    public String toString() {
        return text;
    }
}
