// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What another concept is to a concept. */
public enum RelationKind {
    /** The other is the wider concept, of which this one is a kind. */
    @JsonProperty("broader")
    BROADER("broader"),
    /** The other is a kind of this one. */
    @JsonProperty("narrower")
    NARROWER("narrower"),
    /** The other has to do with this one, and neither is a kind of the other. */
    @JsonProperty("related")
    RELATED("related"),
    /** This one replaces the other, or is suggested to. */
    @JsonProperty("renews")
    RENEWS("renews"),
    /** The other replaces this one, or is suggested to. */
    @JsonProperty("renewed-by")
    RENEWED_BY("renewed-by");

    private final String text;

    RelationKind(String text) {
        this.text = text;
    }

    /** {@return the kind as JSON names it} */
    public String text() {
        return text;
    }

    /** {@return what this concept is to the other one} */
    public RelationKind inverse() {
        return switch (this) {
            case BROADER -> NARROWER;
            case NARROWER -> BROADER;
            case RELATED -> RELATED;
            case RENEWS -> RENEWED_BY;
            case RENEWED_BY -> RENEWS;
        };
    }
}
