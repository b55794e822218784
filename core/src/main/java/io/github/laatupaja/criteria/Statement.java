// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One thing that a criterion claims: a sentence of it, or a theme. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "text", "applicability", "source"})
public abstract class Statement implements Serializable {
    private static final long serialVersionUID = 1L;

    Statement() {}

    /** {@return the id, such as {@code 27.2}} */
    public abstract StatementId id();

    /** {@return the wording} */
    public abstract LocalizedText text();

    /** {@return what the wording says of when it applies; may be empty} */
    @JsonProperty("applicability")
    public abstract List<Applicability> applicabilities();

    @JsonProperty("source")
    abstract @Nullable SourceReference sourceOrNull();

    /** {@return where it stands in the source} */
    @JsonIgnore
    public Optional<SourceReference> source() {
        return Optional.ofNullable(sourceOrNull());
    }

    /** {@return whether the profile takes this statement out} */
    public boolean isExcludedBy(WorkshopProfile profile) {
        for (Applicability applicability : applicabilities()) {
            if (applicability.excludes(profile)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return a statement without applicability or source}
     * @param id the id
     * @param text the wording
     */
    public static Statement of(StatementId id, LocalizedText text) {
        return builder().id(id).text(text).build();
    }

    /** {@return id and original wording} */
    @Override
    public final String toString() {
        return id() + " " + text();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        // not returned as it is: the verifier would load both builder classes with this one, wanted or not
        return requireNonNull(ImmutableStatement.builder());
    }

    /** Builds statements; id and text are required. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the id. */
        public abstract Builder id(StatementId id);

        /** Sets the wording. */
        public abstract Builder text(LocalizedText text);

        /** Adds what the wording says of when it applies. */
        public abstract Builder addApplicability(Applicability applicability);

        /** Sets where it stands in the source. */
        public final Builder source(SourceReference source) {
            return sourceOrNull(source);
        }

        abstract Builder sourceOrNull(@Nullable SourceReference source);

        abstract Builder addAllApplicabilities(Iterable<? extends Applicability> applicabilities);

        /**
         * {@return the statement}
         * @throws IllegalStateException if the id or the text is missing
         */
        public abstract Statement build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Statement fromJson(ImmutableStatement json) {
        return json;
    }
}
