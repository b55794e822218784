// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.SourceReference;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * A word that the source uses like a concept but neither defines nor lists. It is not a concept; it is recorded so that
 * users see that the definition is missing from the source. Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"terms", "note", "places"})
public abstract class UndefinedTerm implements Serializable {
    private static final long serialVersionUID = 1L;

    UndefinedTerm() {}

    /** {@return the word, then its equivalents in other languages; at least one term} */
    public abstract List<Term> terms();

    /** {@return how the source uses the word} */
    public abstract LocalizedText note();

    /** {@return the lines of the source that contain the word, in order; may be empty} */
    public abstract List<SourceReference> places();

    @Value.Check
    void check() {
        if (terms().isEmpty()) {
            throw new IllegalArgumentException("an undefined term has no term");
        }
    }

    /** {@return the word and its language} */
    @Override
    public final String toString() {
        return terms().get(0).toString();
    }

    /**
     * {@return an undefined term}
     * @param terms the word, then its equivalents in other languages
     * @param note how the source uses the word
     * @param places the lines of the source that contain the word, in order
     * @throws IllegalArgumentException if there is no term
     */
    public static UndefinedTerm of(List<Term> terms, LocalizedText note, List<SourceReference> places) {
        return ImmutableUndefinedTerm.builder()
                .terms(terms)
                .note(note)
                .places(places)
                .build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static UndefinedTerm fromJson(ImmutableUndefinedTerm json) {
        return json;
    }
}
