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
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A work that a definition cites, named as the definition names it. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"text", "source"})
public abstract class Citation implements Serializable {
    private static final long serialVersionUID = 1L;

    Citation() {}

    /** {@return the name of the work, such as {@code Manninen et al., 2007}; never blank} */
    public abstract String text();

    @JsonProperty("source")
    abstract @Nullable SourceReference sourceOrNull();

    /** {@return where the source cites the work} */
    public Optional<SourceReference> source() {
        return Optional.ofNullable(sourceOrNull());
    }

    @Value.Check
    void check() {
        if (text().isBlank()) {
            throw new IllegalArgumentException("a citation is blank");
        }
    }

    /** {@return the name of the work} */
    @Override
    public final String toString() {
        return text();
    }

    /**
     * {@return a citation without a source reference}
     * @param text the name of the work
     * @throws IllegalArgumentException if the text is blank
     */
    public static Citation of(String text) {
        return from(text, null);
    }

    /**
     * {@return a citation with a source reference}
     * @param text the name of the work
     * @param source where the source cites the work
     * @throws IllegalArgumentException if the text is blank
     */
    public static Citation of(String text, SourceReference source) {
        return from(text, requireNonNull(source, "source"));
    }

    static Citation from(String text, @Nullable SourceReference source) {
        return ImmutableCitation.builder().text(text).sourceOrNull(source).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Citation fromJson(ImmutableCitation json) {
        return json;
    }
}
