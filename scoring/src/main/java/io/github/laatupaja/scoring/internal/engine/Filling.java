// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

/** What a group counts in place of a missing part. */
public enum Filling {
    /** Nothing: the part is left out. */
    NONE,
    /** The lowest value that the part can have. */
    LOWEST,
    /** Zero. */
    ZERO
}
