// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a crosswalk rests on. */
public enum Basis {
    /** The publisher says so. */
    @JsonProperty("stated")
    STATED("stated"),
    /** It follows from a comparison of the two models; the publisher has not said it. */
    @JsonProperty("inferred")
    INFERRED("inferred");

    private final String text;

    Basis(String text) {
        this.text = text;
    }

    /** {@return the basis as JSON names it} */
    public String text() {
        return text;
    }
}
