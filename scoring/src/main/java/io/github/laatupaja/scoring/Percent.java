// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Language;
import java.io.Serializable;

/** A share that reasons show in percent. */
record Percent(ExactNumber share) implements Serializable {
    private static final ExactNumber HUNDRED = ExactNumber.of(100, 1);

    /** {@return the share with one decimal unless it is whole, so that 79.6 % does not read as 80 %} */
    String text(Language language) {
        return share.percent(language, share.times(HUNDRED).isWhole() ? 0 : 1);
    }

    @Override
    public String toString() {
        return share.toString();
    }
}
