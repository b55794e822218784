// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One inflected form of a label. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"text", "number", "grammaticalCase", "possessor", "possessive"})
public abstract class InflectedForm {
    InflectedForm() {}

    /** {@return the form, such as {@code sosiaalisissa vahvistamisissaan}} */
    public abstract String text();

    /** {@return the number} */
    public abstract GrammaticalNumber number();

    /** {@return the case} */
    public abstract GrammaticalCase grammaticalCase();

    @JsonProperty("possessor")
    abstract @Nullable Possessor possessorOrNull();

    /** {@return the person of the possessive suffix, if the form has one} */
    public Optional<Possessor> possessor() {
        return Optional.ofNullable(possessorOrNull());
    }

    /** {@return whether the form has an optional possessive suffix; in the comitative, the suffix is not optional} */
    public boolean isPossessive() {
        return possessorOrNull() != null && grammaticalCase() != GrammaticalCase.COMITATIVE;
    }

    /** {@return the text of the form} */
    @Override
    public final String toString() {
        return text();
    }

    static InflectedForm of(
            String text, GrammaticalNumber number, GrammaticalCase grammaticalCase, @Nullable Possessor possessor) {
        return ImmutableInflectedForm.builder()
                .text(text)
                .number(number)
                .grammaticalCase(grammaticalCase)
                .possessorOrNull(possessor)
                .build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static InflectedForm fromJson(ImmutableInflectedForm json) {
        return json;
    }
}
