// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.laatupaja.basics.Id;

/** Identifies a statement of a criterion, such as {@code 27.2}. Immutable and thread-safe. */
public final class StatementId extends Id {
    private static final long serialVersionUID = 1L;

    private StatementId(String value) {
        super("statement id", value);
    }

    /**
     * {@return the id with a text}
     * @param value the text form
     * @throws IllegalArgumentException if the text has not the form of an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StatementId of(String value) {
        return new StatementId(value);
    }
}
