// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a text says of when and how far it applies. Only a scope condition takes anything out. */
public enum ApplicabilityKind {
    /** It is asked only of a workshop that has a feature. */
    @JsonProperty("scope-condition")
    SCOPE_CONDITION("scope-condition"),
    /** A part of it holds only under a condition, which the assessor judges. */
    @JsonProperty("conditional-clause")
    CONDITIONAL_CLAUSE("conditional-clause"),
    /** Something equivalent to what it names will do. */
    @JsonProperty("equivalent-accepted")
    EQUIVALENT_ACCEPTED("equivalent-accepted"),
    /** How much of it is due is for the workshop to judge. */
    @JsonProperty("discretion")
    DISCRETION("discretion");

    private final String text;

    ApplicabilityKind(String text) {
        this.text = text;
    }

    /** {@return the kind as JSON names it} */
    public String text() {
        return text;
    }
}
