// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a criterion from one edition to the next. */
public enum ChangeKind {
    /** Its text changed so that it must be answered again. */
    @JsonProperty("reworded")
    REWORDED("reworded"),
    /** It has another id, and the same meaning. */
    @JsonProperty("renumbered")
    RENUMBERED("renumbered"),
    /** It is new. */
    @JsonProperty("added")
    ADDED("added"),
    /** It is gone. */
    @JsonProperty("removed")
    REMOVED("removed");

    private final String text;

    ChangeKind(String text) {
        this.text = text;
    }

    /** {@return the kind as JSON names it} */
    public String text() {
        return text;
    }
}
