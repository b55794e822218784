// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a term comes from. */
public enum TermStanding {
    /** From the publisher of the glossary. */
    PUBLISHED,
    /** In use by others, whom the term names. */
    ESTABLISHED,
    /** Chosen by the translator or the application, because no established term was found. */
    OWN;

    /** {@return the standing as written in JSON} */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
