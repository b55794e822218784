// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose word a term is. */
public enum TermStanding {
    /** The publisher of the glossary has it so. */
    @JsonProperty("published")
    PUBLISHED("published"),
    /** In use elsewhere; the term says by whom. */
    @JsonProperty("established")
    ESTABLISHED("established"),
    /** The choice of whoever translated, where no equivalent in use was found. */
    @JsonProperty("own")
    OWN("own");

    private final String text;

    TermStanding(String text) {
        this.text = text;
    }

    /** {@return the standing as JSON names it} */
    public String text() {
        return text;
    }
}
