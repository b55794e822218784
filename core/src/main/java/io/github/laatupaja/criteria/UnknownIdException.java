// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.scale.ScaleId;

/** Says that an id was asked for that names nothing here. */
public final class UnknownIdException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Id id;

    /**
     * Reports an id.
     *
     * @param id the id that was asked for
     * @param message the message, which names the id and where it was looked for
     */
    public UnknownIdException(Id id, String message) {
        super(message);
        this.id = id;
    }

    private UnknownIdException(String kind, Id id, EditionId edition) {
        super(kind + " " + id + " is unknown in edition '" + edition + "'");
        this.id = id;
    }

    // as what they are to everybody: whoever throws them then has this class loaded only when it comes to that
    static IllegalArgumentException criterion(CriterionId id, EditionId edition) {
        return new UnknownIdException("criterion", id, edition);
    }

    static IllegalArgumentException group(GroupId id, EditionId edition) {
        return new UnknownIdException("group", id, edition);
    }

    static IllegalArgumentException statement(StatementId id, EditionId edition) {
        return new UnknownIdException("statement", id, edition);
    }

    static IllegalArgumentException scale(ScaleId id, EditionId edition) {
        return new UnknownIdException("scale", id, edition);
    }

    /** {@return the id that was asked for} */
    public Id id() {
        return id;
    }
}
