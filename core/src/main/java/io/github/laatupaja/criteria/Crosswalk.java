// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.LocalizedText;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** Which headings of another model answer to parts of a framework. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "title", "basis", "note", "entries"})
public abstract class Crosswalk implements Serializable {
    private static final long serialVersionUID = 1L;

    Crosswalk() {}

    /** {@return the short name, such as {@code efqm-2020}} */
    public abstract String id();

    /** {@return the other model's name} */
    public abstract String title();

    /** {@return what the crosswalk rests on} */
    public abstract Basis basis();

    /** {@return how it was drawn up and what it does not say} */
    public abstract LocalizedText note();

    /** {@return the lines, in the framework's order} */
    public abstract List<CrosswalkEntry> entries();

    /** {@return id and name of the other model} */
    @Override
    public final String toString() {
        return id() + ": " + title();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        // not returned as it is: the verifier would load both builder classes with this one, wanted or not
        return requireNonNull(ImmutableCrosswalk.builder());
    }

    /** Builds crosswalks; all but the entries is required. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the short name. */
        public abstract Builder id(String id);

        /** Sets the other model's name. */
        public abstract Builder title(String title);

        /** Sets what it rests on. */
        public abstract Builder basis(Basis basis);

        /** Sets how it was drawn up. */
        public abstract Builder note(LocalizedText note);

        /** Adds a line. */
        public abstract Builder addEntry(CrosswalkEntry entry);

        abstract Builder addAllEntries(Iterable<? extends CrosswalkEntry> entries);

        /**
         * {@return the crosswalk}
         * @throws IllegalStateException if something required is missing
         */
        public abstract Crosswalk build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Crosswalk fromJson(ImmutableCrosswalk json) {
        return json;
    }
}
