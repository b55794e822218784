// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.internal.AbsentFields;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Something that shows what a workshop does; one piece may serve many criteria. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "title", "link", "note"})
public abstract class Evidence implements Serializable {
    private static final long serialVersionUID = 1L;

    Evidence() {}

    /** {@return the id, unique within the assessment} */
    public abstract EvidenceId id();

    /** {@return what it is} */
    public abstract String title();

    @JsonProperty("link")
    abstract @Nullable String linkOrNull();

    @JsonProperty("note")
    abstract @Nullable String noteOrNull();

    /** {@return where it is kept: an address or a path, as given} */
    @JsonIgnore
    public Optional<String> link() {
        return Optional.ofNullable(linkOrNull());
    }

    /** {@return what else should be known of it} */
    @JsonIgnore
    public Optional<String> note() {
        return Optional.ofNullable(noteOrNull());
    }

    /** {@return the id alone: titles and notes are free text} */
    @Override
    public final String toString() {
        return "evidence " + id();
    }

    @Value.Check
    Evidence check() {
        if (title().isEmpty()) {
            throw new InvalidValueException(
                    new MessagePattern("title is empty", "otsikko on tyhjä", "rubriken är tom"));
        }
        return AbsentFields.isEmpty(linkOrNull()) || AbsentFields.isEmpty(noteOrNull())
                ? builder()
                        .from(this)
                        .linkOrNull(AbsentFields.ifEmpty(linkOrNull()))
                        .noteOrNull(AbsentFields.ifEmpty(noteOrNull()))
                        .build()
                : this;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableEvidence.builder();
    }

    /** Builds evidence; id and title are required. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the id. */
        public abstract Builder id(EvidenceId id);

        /** Sets what it is. */
        public abstract Builder title(String title);

        /** Sets where it is kept. */
        public final Builder link(String link) {
            return linkOrNull(AbsentFields.ifEmpty(link));
        }

        /** Sets what else should be known. */
        public final Builder note(String note) {
            return noteOrNull(AbsentFields.ifEmpty(note));
        }

        abstract Builder from(Evidence evidence);

        abstract Builder linkOrNull(@Nullable String link);

        abstract Builder noteOrNull(@Nullable String note);

        /**
         * {@return the evidence}
         * @throws IllegalStateException if id or title is missing
         * @throws IllegalArgumentException if the title is empty
         */
        public abstract Evidence build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Evidence fromJson(ImmutableEvidence json) {
        return json;
    }
}
