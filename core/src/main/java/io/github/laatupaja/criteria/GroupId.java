// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.laatupaja.basics.Id;

/** Identifies a group of criteria, such as {@code toiminta-2}. Immutable and thread-safe. */
public final class GroupId extends Id {
    private static final long serialVersionUID = 1L;

    private GroupId(String value) {
        super("group id", value);
    }

    /**
     * {@return the id with a text}
     * @param value the text form
     * @throws IllegalArgumentException if the text has not the form of an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GroupId of(String value) {
        return new GroupId(value);
    }
}
