// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
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

/** A paragraph of a definition or a note. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"text", "source"})
public abstract class Paragraph implements Serializable {
    private static final long serialVersionUID = 1L;

    Paragraph() {}

    /** {@return the text} */
    public abstract LocalizedText text();

    @JsonProperty("source")
    abstract @Nullable SourceReference sourceOrNull();

    /** {@return where the source has the paragraph} */
    public Optional<SourceReference> source() {
        return Optional.ofNullable(sourceOrNull());
    }

    /** {@return the text in its original language} */
    @Override
    public final String toString() {
        return text().toString();
    }

    /**
     * {@return a paragraph without a source reference}
     * @param text the text
     */
    public static Paragraph of(LocalizedText text) {
        return from(text, null);
    }

    /**
     * {@return a paragraph with a source reference}
     * @param text the text
     * @param source where the source has the paragraph
     */
    public static Paragraph of(LocalizedText text, SourceReference source) {
        return from(text, requireNonNull(source, "source"));
    }

    static Paragraph from(LocalizedText text, @Nullable SourceReference source) {
        return ImmutableParagraph.builder().text(text).sourceOrNull(source).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Paragraph fromJson(ImmutableParagraph json) {
        return json;
    }
}
