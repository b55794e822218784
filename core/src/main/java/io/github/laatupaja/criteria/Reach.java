// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How much of a criterion an applicability speaks of. A scope condition has the reach of what it stands at, for it takes
 * that out whole: a criterion or a statement, never a clause.
 */
public enum Reach {
    /** The whole criterion. */
    @JsonProperty("criterion")
    CRITERION("criterion"),
    /** One statement. */
    @JsonProperty("statement")
    STATEMENT("statement"),
    /** A clause within a statement. */
    @JsonProperty("clause")
    CLAUSE("clause");

    private final String text;

    Reach(String text) {
        this.text = text;
    }

    /** {@return the reach as JSON names it} */
    public String text() {
        return text;
    }
}
