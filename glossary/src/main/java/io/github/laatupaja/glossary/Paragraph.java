// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
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

/** A paragraph of a definition or a note, with its place in the source. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"text", "source"})
public abstract class Paragraph implements Serializable {
    private static final long serialVersionUID = 1L;

    Paragraph() {}

    /** {@return the wording} */
    public abstract LocalizedText text();

    @JsonProperty("source")
    abstract @Nullable SourceReference sourceOrNull();

    /** {@return where it stands in the source} */
    @JsonIgnore
    public Optional<SourceReference> source() {
        return Optional.ofNullable(sourceOrNull());
    }

    /**
     * {@return a paragraph without a source}
     * @param text the wording
     */
    public static Paragraph of(LocalizedText text) {
        return from(text, null);
    }

    /**
     * {@return a paragraph}
     * @param text the wording
     * @param source where it stands in the source
     */
    public static Paragraph of(LocalizedText text, SourceReference source) {
        return from(text, source);
    }

    static Paragraph from(LocalizedText text, @Nullable SourceReference source) {
        return ImmutableParagraph.make(text, source);
    }

    /** {@return the original wording} */
    @Override
    public final String toString() {
        return text().toString();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Paragraph fromJson(ImmutableParagraph json) {
        return json;
    }
}
