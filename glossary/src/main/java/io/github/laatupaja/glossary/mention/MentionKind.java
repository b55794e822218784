// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

/** In which way a text mentions a concept. */
public enum MentionKind {
    /** The whole label, inflected or not. */
    STRICT,
    /** The beginning of a label whose end stands after a later one: {@code työ-} in {@code työ- ja yksilövalmennus}. */
    ELLIPSIS,
    /** The end of a label whose beginning stands before an earlier one: {@code osaamisen tunnistaminen ja tunnustaminen}. */
    SHARED_MODIFIER,
    /** A compound with the label as its beginning or its end: {@code valmennussuunnitelma}; looked for if asked. */
    COMPOUND,
    /** A term by which the concept is only looked for, such as a clipped or derived one; looked for if asked. */
    DERIVED
}
