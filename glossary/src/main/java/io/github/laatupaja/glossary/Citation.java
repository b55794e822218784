// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.criteria.SourceReference;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A work that a concept's definition rests on, named as the definition names it. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"text", "source"})
public abstract class Citation implements Serializable {
    private static final long serialVersionUID = 1L;

    Citation() {}

    /** {@return how the work is named, such as {@code Manninen et al., 2007}; never blank} */
    public abstract String text();

    @JsonProperty("source")
    abstract @Nullable SourceReference sourceOrNull();

    /** {@return where in the source it is named} */
    @JsonIgnore
    public Optional<SourceReference> source() {
        return Optional.ofNullable(sourceOrNull());
    }

    /**
     * {@return a citation without a place}
     * @param text how the work is named
     * @throws IllegalArgumentException if the text is blank
     */
    public static Citation of(String text) {
        return from(text, null);
    }

    /**
     * {@return a citation}
     * @param text how the work is named
     * @param source where in the source it is named
     * @throws IllegalArgumentException if the text is blank
     */
    public static Citation of(String text, SourceReference source) {
        return from(text, source);
    }

    static Citation from(String text, @Nullable SourceReference source) {
        return ImmutableCitation.make(text, source);
    }

    /** {@return how the work is named} */
    @Override
    public final String toString() {
        return text();
    }

    @Value.Check
    void check() {
        if (text().isBlank()) {
            throw new IllegalArgumentException("a citation is blank");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Citation fromJson(ImmutableCitation json) {
        return json;
    }
}
