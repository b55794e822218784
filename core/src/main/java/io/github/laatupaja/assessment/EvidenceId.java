// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.laatupaja.basics.Id;

/** Identifies a piece of evidence within an assessment, such as {@code E3}. Immutable and thread-safe. */
public final class EvidenceId extends Id {
    private static final long serialVersionUID = 1L;

    private EvidenceId(String value) {
        super("evidence id", value);
    }

    /**
     * {@return the id with a text}
     * @param value the text form
     * @throws IllegalArgumentException if the text has not the form of an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EvidenceId of(String value) {
        return new EvidenceId(value);
    }
}
