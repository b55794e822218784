// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose word a term is. */
public enum TermStanding {
    /** The publisher of the glossary has it so. */
    PUBLISHED,
    /** In use elsewhere; the term says by whom. */
    ESTABLISHED,
    /** The choice of whoever translated, where no equivalent in use was found. */
    OWN;

    /** {@return the standing as JSON names it} */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
