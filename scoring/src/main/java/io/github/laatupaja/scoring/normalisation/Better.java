// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.normalisation;

/** Which values of an indicator are better. */
public enum Better {
    /** High ones. */
    HIGHER,
    /** Low ones. */
    LOWER
}
