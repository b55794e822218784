// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The life-cycle status of a concept. */
public enum ConceptStatus {
    /** In preparation; not for use. */
    DRAFT,
    /** Suggested to replace another concept, but not agreed on. */
    SUGGESTED,
    /** In use. */
    VALID,
    /** Replaced by another concept. */
    SUPERSEDED,
    /** No longer in use, and not replaced. */
    RETIRED;

    /** {@return the status as written in JSON} */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
