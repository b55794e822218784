// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.laatupaja.basics.Id;

/** Identifies an edition of a criteria set, such as {@code tyopaja-2022}. Immutable and thread-safe. */
public final class EditionId extends Id {
    private static final long serialVersionUID = 1L;

    private EditionId(String value) {
        super("edition", value);
    }

    /**
     * {@return the id with a text}
     * @param value the text form
     * @throws IllegalArgumentException if the text has not the form of an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EditionId of(String value) {
        return new EditionId(value);
    }
}
