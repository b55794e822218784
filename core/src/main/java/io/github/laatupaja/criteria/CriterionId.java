// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.laatupaja.basics.Id;

/**
 * Identifies a criterion within an edition, such as {@code 27}; never given to another criterion.
 * Immutable and thread-safe.
 */
public final class CriterionId extends Id {
    private static final long serialVersionUID = 1L;

    private CriterionId(String value) {
        super("criterion id", value);
    }

    /**
     * {@return the id with a text}
     * @param value the text form
     * @throws IllegalArgumentException if the text has not the form of an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }

    /**
     * {@return the id of a numbered criterion}
     * @param number the number, such as 27; not negative
     * @throws IllegalArgumentException if the number is negative
     */
    public static CriterionId of(int number) {
        return new CriterionId(Integer.toString(number));
    }
}
