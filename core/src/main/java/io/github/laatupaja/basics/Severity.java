// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

/** How much a finding matters. */
public enum Severity {
    /** The data means nothing, or not what was meant, until this is mended: it cannot be scored. */
    ERROR,
    /** The data can be used; somebody should look at this first. */
    WARNING
}
