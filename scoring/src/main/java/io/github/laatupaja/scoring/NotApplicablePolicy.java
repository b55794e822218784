// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.Locale;

/** What a method does about criteria that are not applicable. They never count as met. */
public enum NotApplicablePolicy {
    /** They are left out, and the weights of the others count in their place. */
    EXCLUDE,
    /** The score of every group with any of them is withheld. */
    REFUSE;

    /** {@return the policy as options name it, such as {@code exclude}} */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
