// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a relation of concepts rests on. */
public enum RelationBasis {
    /** The publisher states it, at a place. */
    STATED,
    /** It was added by an editor, for a reason. */
    EDITORIAL;

    /** {@return the basis as JSON names it} */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
