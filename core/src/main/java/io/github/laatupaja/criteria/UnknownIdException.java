// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import io.github.laatupaja.basics.Id;

/** Says that an id was asked for that names nothing here. */
public final class UnknownIdException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Id id;

    UnknownIdException(String kind, Id id, String where) {
        super(kind + " " + id + " is unknown in " + where);
        this.id = id;
    }

    /** {@return the id that was asked for} */
    public Id id() {
        return id;
    }
}
