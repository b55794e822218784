// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.Locale;

/** Where the weights come from that are not given by name. */
enum Weighing {
    /** From the framework. */
    DECLARED,
    /** All are 1. */
    EQUAL,
    /** Criteria without a weight by name do not count; groups weigh 1. */
    NAMED;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
