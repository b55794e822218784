// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The parts of the source's list of concepts, in published order. */
public enum Tier {
    /** The five core concepts ({@code ydinkäsitteet}). */
    CORE,
    /** The eleven key concepts ({@code avainkäsitteet}). */
    KEY,
    /** The nine other concepts ({@code muut käsitteet}), which the source lists without a definition. */
    OTHER,
    /** The concept that the source proposes to renew another one ({@code uudistustarve}). */
    PROPOSED;

    /** {@return the tier as written in JSON} */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
