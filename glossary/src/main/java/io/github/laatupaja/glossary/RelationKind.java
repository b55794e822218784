// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What another concept is to a concept. */
public enum RelationKind {
    /** The other concept is broader: this one is a kind of it. */
    BROADER,
    /** The other concept is narrower: it is a kind of this one. */
    NARROWER,
    /** The two concepts are associated, and neither is a kind of the other. */
    RELATED,
    /** This concept replaces the other one, or is suggested to replace it. */
    RENEWS,
    /** The other concept replaces this one, or is suggested to replace it. */
    RENEWED_BY;

    /** {@return the kind as written in JSON} */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
