// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a concept has come, from an idea to one that is no longer used. */
public enum ConceptStatus {
    /** Being worked on; not for use. */
    DRAFT,
    /** Put forward, in order to renew another concept; not agreed on. */
    SUGGESTED,
    /** In use. */
    VALID,
    /** Replaced by the concept that renews it. */
    SUPERSEDED,
    /** No longer used, and not replaced. */
    RETIRED;

    /** {@return the status as JSON names it} */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
