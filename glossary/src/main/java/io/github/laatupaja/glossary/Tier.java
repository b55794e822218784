// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where in the source's list a concept stands, in published order. */
public enum Tier {
    /** One of the five core concepts ({@code ydinkäsitteet}). */
    CORE,
    /** One of the eleven key concepts ({@code avainkäsitteet}). */
    KEY,
    /** One of the nine other concepts ({@code muut käsitteet}), which the source lists without a definition. */
    OTHER,
    /** The concept that the source proposes as a renewal ({@code uudistustarve}). */
    PROPOSED;

    /** {@return the tier as the source data names it} */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
