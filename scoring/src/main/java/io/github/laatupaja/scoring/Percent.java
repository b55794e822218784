// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.io.Serializable;

/** A share that reasons show in percent. */
record Percent(ExactNumber share) implements Serializable {
    @Override
    public String toString() {
        return share.toString();
    }
}
