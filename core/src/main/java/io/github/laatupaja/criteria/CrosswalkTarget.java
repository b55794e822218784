// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A heading of another model, by its number and short title only. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"number", "title"})
public abstract class CrosswalkTarget implements Serializable {
    private static final long serialVersionUID = 1L;

    CrosswalkTarget() {}

    @JsonProperty("number")
    abstract @Nullable String numberOrNull();

    /** {@return the short title} */
    public abstract String title();

    /** {@return the number, where the heading has one} */
    @JsonIgnore
    public Optional<String> number() {
        return Optional.ofNullable(numberOrNull());
    }

    /**
     * {@return a heading without a number}
     * @param title the short title
     */
    public static CrosswalkTarget of(String title) {
        return from(null, title);
    }

    /**
     * {@return a numbered heading}
     * @param number the number
     * @param title the short title
     */
    public static CrosswalkTarget of(String number, String title) {
        return from(number, title);
    }

    static CrosswalkTarget from(@Nullable String number, String title) {
        return ImmutableCrosswalkTarget.make(number, title);
    }

    /** {@return number and title, as {@code 4 Creating Sustainable Value}} */
    @Override
    public final String toString() {
        return number().map(number -> number + " ").orElse("") + title();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CrosswalkTarget fromJson(ImmutableCrosswalkTarget json) {
        return json;
    }
}
