// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a term is to its concept. */
public enum TermRole {
    /** The term to use; one in each language. */
    PREFERRED,
    /** Another term that may be used. */
    SYNONYM,
    /** A term that is met with but should not be used. */
    NOT_RECOMMENDED,
    /** A term by which the concept may be looked for, never shown; such as a common misspelling. */
    SEARCH;

    /** {@return the role as JSON names it} */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
