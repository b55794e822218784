// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who is the source of a relation between concepts. */
public enum RelationBasis {
    /** The publisher states it in the source. */
    STATED,
    /** An editor added it and gives a reason. */
    EDITORIAL;

    /** {@return the basis as written in JSON} */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
