// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

/** What a wording may be quoted as. */
public enum Standing {
    /** As its publisher wrote it. */
    ORIGINAL,
    /** A translation that the publisher stands behind. */
    TRANSLATION,
    /** A translation for understanding only; the original prevails. */
    UNOFFICIAL_TRANSLATION
}
