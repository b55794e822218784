// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

/** How a text mentions a concept. */
public enum MentionKind {
    /** By the whole label, inflected or not. */
    STRICT,
    /** By the beginning of a label whose end follows in a later word: {@code työ-} in {@code työ- ja yksilövalmennus}. */
    ELLIPSIS,
    /**
     * By the end of a label whose beginning precedes an earlier label: {@code tunnustaminen} in {@code osaamisen
     * tunnistaminen ja tunnustaminen}.
     */
    SHARED_MODIFIER,
    /** By a compound that starts or ends with the label: {@code valmennussuunnitelma}. Found only on request. */
    COMPOUND,
    /** By a search term, such as a clipped or derived word. Found only on request. */
    DERIVED
}
