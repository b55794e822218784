// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What another concept is to a concept. */
public enum RelationKind {
    /** The other is the wider concept, of which this one is a kind. */
    BROADER,
    /** The other is a kind of this one. */
    NARROWER,
    /** The other has to do with this one, and neither is a kind of the other. */
    RELATED,
    /** This one replaces the other, or is suggested to. */
    RENEWS,
    /** The other replaces this one, or is suggested to. */
    RENEWED_BY;

    /** {@return the kind as JSON names it} */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return what this concept is to the other one} */
    public RelationKind inverse() {
        // no switch: its table of constants would be a class of its own
        if (this == BROADER) {
            return NARROWER;
        }
        if (this == NARROWER) {
            return BROADER;
        }
        return this == RENEWS ? RENEWED_BY : this == RENEWED_BY ? RENEWS : RELATED;
    }
}
