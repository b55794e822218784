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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A paragraph of a definition or a note, with its place in the source. Immutable and thread-safe. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"text", "source"})
public final class Paragraph implements Serializable {
    private static final long serialVersionUID = 1L;

    @JsonProperty
    private final LocalizedText text;

    @JsonProperty
    private final @Nullable SourceReference source;

    @JsonCreator
    Paragraph(@JsonProperty("text") LocalizedText text, @JsonProperty("source") @Nullable SourceReference source) {
        this.text = requireNonNull(text, "text");
        this.source = source;
    }

    /**
     * {@return a paragraph without a source}
     * @param text the wording
     */
    public static Paragraph of(LocalizedText text) {
        return new Paragraph(text, null);
    }

    /**
     * {@return a paragraph}
     * @param text the wording
     * @param source where it stands in the source
     */
    public static Paragraph of(LocalizedText text, SourceReference source) {
        return new Paragraph(text, requireNonNull(source, "source"));
    }

    /** {@return the wording} */
    public LocalizedText text() {
        return text;
    }

    /** {@return where it stands in the source} */
    public Optional<SourceReference> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Paragraph paragraph
                && text.equals(paragraph.text)
                && Objects.equals(source, paragraph.source);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the original wording} */
    @Override
    public String toString() {
        return text.toString();
    }
}
