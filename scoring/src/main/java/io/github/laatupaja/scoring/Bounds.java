// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.internal.InvalidValue;
import io.github.laatupaja.internal.Message;
import java.io.Serializable;

/**
 * Where a score could lie if everything missing were answered: between these under a method that is monotone. Of another they
 * are the scores with the two ends, and it could lie elsewhere. Immutable and thread-safe.
 *
 * @param lowest the score if every missing criterion were at the lowest rating
 * @param highest the score if every missing criterion were at the highest rating
 */
public record Bounds(ExactNumber lowest, ExactNumber highest) implements Serializable {
    private static final int DECIMALS = 2;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the lowest is above the highest
     */
    public Bounds {
        if (lowest.compareTo(highest) > 0) {
            throw upsideDown(lowest, highest);
        }
    }

    // apart, so that its classes are loaded only then
    private static IllegalArgumentException upsideDown(ExactNumber lowest, ExactNumber highest) {
        return InvalidValue.of(
                new Message(
                        "lower bound {0} is above upper bound {1}",
                        "alaraja {0} on suurempi kuin yläraja {1}", "den undre gränsen {0} är större än den övre {1}"),
                lowest.brief(),
                highest.brief());
    }

    /** {@return the bounds between two scores, whichever is lower} */
    static Bounds between(ExactNumber one, ExactNumber other) {
        return one.compareTo(other) <= 0 ? new Bounds(one, other) : new Bounds(other, one);
    }

    /** {@return whether a score lies between the two or is one of them} */
    boolean hold(ExactNumber score) {
        return lowest.compareTo(score) <= 0 && score.compareTo(highest) <= 0;
    }

    /** {@return whether both are one, so that no answer could change the score of a method that is monotone} */
    public boolean isPoint() {
        return lowest.equals(highest);
    }

    /** {@return both, rounded, as {@code 2.06..2.18}} */
    @Override
    public String toString() {
        return lowest.rounded(DECIMALS) + ".." + highest.rounded(DECIMALS);
    }
}
