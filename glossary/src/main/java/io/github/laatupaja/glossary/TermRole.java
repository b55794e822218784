// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a term is to its concept. */
public enum TermRole {
    /** The term to use; one in each language. */
    @JsonProperty("preferred")
    PREFERRED("preferred"),
    /** Another term that may be used. */
    @JsonProperty("synonym")
    SYNONYM("synonym"),
    /** A term that is met with but should not be used. */
    @JsonProperty("not-recommended")
    NOT_RECOMMENDED("not-recommended"),
    /** A term by which the concept may be looked for, never shown; such as a common misspelling. */
    @JsonProperty("search")
    SEARCH("search");

    private final String text;

    TermRole(String text) {
        this.text = text;
    }

    /** {@return the role as JSON names it} */
    public String text() {
        return text;
    }
}
