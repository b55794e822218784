// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.laatupaja.internal.AbsentFields;
import java.io.Serializable;

/**
 * A heading of another model, by its number and short title only. Immutable and thread-safe.
 *
 * @param number the number; empty where the heading has none
 * @param title the short title
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CrosswalkTarget(String number, String title) implements Serializable {
    /** Checks that there is a title; an absent number is empty. */
    public CrosswalkTarget {
        number = AbsentFields.text(number);
        requireNonNull(title, "title");
    }

    /**
     * {@return a heading without a number}
     * @param title the short title
     */
    public static CrosswalkTarget of(String title) {
        return new CrosswalkTarget("", title);
    }

    /**
     * {@return a numbered heading}
     * @param number the number
     * @param title the short title
     */
    public static CrosswalkTarget of(String number, String title) {
        return new CrosswalkTarget(number, title);
    }

    /** {@return number and title, as {@code 4 Creating Sustainable Value}} */
    @Override
    public String toString() {
        return number + (number.isEmpty() ? "" : " ") + title;
    }
}
