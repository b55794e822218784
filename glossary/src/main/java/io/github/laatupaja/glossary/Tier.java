// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where in the source's list a concept stands, in published order. */
public enum Tier {
    /** One of the five core concepts ({@code ydinkäsitteet}). */
    @JsonProperty("core")
    CORE("core"),
    /** One of the eleven key concepts ({@code avainkäsitteet}). */
    @JsonProperty("key")
    KEY("key"),
    /** One of the nine other concepts ({@code muut käsitteet}), which the source lists without a definition. */
    @JsonProperty("other")
    OTHER("other"),
    /** The concept that the source proposes as a renewal ({@code uudistustarve}). */
    @JsonProperty("proposed")
    PROPOSED("proposed");

    private final String text;

    Tier(String text) {
        this.text = text;
    }

    /** {@return the tier as the source data names it} */
    public String text() {
        return text;
    }
}
