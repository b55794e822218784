// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a concept has come, from an idea to one that is no longer used. */
public enum ConceptStatus {
    /** Being worked on; not for use. */
    @JsonProperty("draft")
    DRAFT("draft"),
    /** Put forward, in order to renew another concept; not agreed on. */
    @JsonProperty("suggested")
    SUGGESTED("suggested"),
    /** In use. */
    @JsonProperty("valid")
    VALID("valid"),
    /** Replaced by the concept that renews it. */
    @JsonProperty("superseded")
    SUPERSEDED("superseded"),
    /** No longer used, and not replaced. */
    @JsonProperty("retired")
    RETIRED("retired");

    private final String text;

    ConceptStatus(String text) {
        this.text = text;
    }

    /** {@return the status as JSON names it} */
    public String text() {
        return text;
    }
}
