// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who assesses, as the quality mark distinguishes them. */
public enum AssessorKind {
    /** The workshop itself. */
    @JsonProperty("self")
    SELF("self"),
    /** Another workshop ({@code vertaisauditointi}). */
    @JsonProperty("peer-audit")
    PEER_AUDIT("peer-audit"),
    /** An outside auditor ({@code ulkopuolinen auditointi}). */
    @JsonProperty("external-audit")
    EXTERNAL_AUDIT("external-audit");

    private final String text;

    AssessorKind(String text) {
        this.text = text;
    }

    /** {@return the constant as JSON names it} */
    public String text() {
        return text;
    }
}
