// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.Language;
import java.io.Serializable;

/**
 * A share that reasons show in percent. Immutable and thread-safe.
 *
 * @param share the share, usually from 0 to 1
 */
public record Percent(ExactNumber share) implements Serializable {
    private static final ExactNumber HUNDRED = ExactNumber.of(100, 1);

    /** {@return the percentage with one decimal unless it is whole, so that 79.6 % does not read as 80 %} */
    public String text(Language language) {
        return share.percent(language, share.times(HUNDRED).isWhole() ? 0 : 1);
    }

    /** {@return the share, such as {@code 4/5}} */
    @Override
    public String toString() {
        return share.toString();
    }
}
