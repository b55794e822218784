// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.Locale;

/** Where the weights come from that are not set by id. */
enum Weighting {
    /** From the framework. */
    DECLARED,
    /** Everything weighs 1. */
    EQUAL,
    /** Criteria whose weight is not set by id weigh 0, and groups 1. */
    NAMED;

    /** {@return the weighting as options name it} */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
