// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a relation of concepts rests on. */
public enum RelationBasis {
    /** The publisher states it, at a place. */
    @JsonProperty("stated")
    STATED("stated"),
    /** It was added by an editor, for a reason. */
    @JsonProperty("editorial")
    EDITORIAL("editorial");

    private final String text;

    RelationBasis(String text) {
        this.text = text;
    }

    /** {@return the basis as JSON names it} */
    public String text() {
        return text;
    }
}
