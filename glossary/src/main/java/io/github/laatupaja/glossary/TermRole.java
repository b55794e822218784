// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a term may be used for its concept. */
public enum TermRole {
    /** The term to use; one for each language. */
    PREFERRED,
    /** Another term that may be used. */
    SYNONYM,
    /** A term that occurs in texts but should not be used. */
    NOT_RECOMMENDED,
    /** A term, such as a common misspelling, by which users may search for the concept; it is not displayed. */
    SEARCH;

    /** {@return the role as written in JSON} */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
