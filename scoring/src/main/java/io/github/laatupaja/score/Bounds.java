// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.MessagePattern;
import java.io.Serializable;

/**
 * Where a score could lie if everything missing were answered. Under a monotone method it would lie between the two bounds;
 * under any other method they are the scores with the lowest and the highest ratings. Immutable and thread-safe.
 *
 * @param lowest the score if every missing criterion had the lowest rating
 * @param highest the score if every missing criterion had the highest rating
 */
public record Bounds(ExactNumber lowest, ExactNumber highest) implements Serializable {
    private static final int DECIMALS = 2;
    private static final MessagePattern INVERTED = new MessagePattern(
            "lower bound {0} is above upper bound {1}",
            "alaraja {0} on suurempi kuin yläraja {1}", "den undre gränsen {0} är större än den övre {1}");

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the lowest is above the highest
     */
    public Bounds {
        if (lowest.compareTo(highest) > 0) {
            throw new InvalidValueException(INVERTED, lowest.brief(), highest.brief());
        }
    }

    /** {@return the bounds between two scores, in whichever order they are given} */
    public static Bounds between(ExactNumber one, ExactNumber other) {
        return one.compareTo(other) <= 0 ? new Bounds(one, other) : new Bounds(other, one);
    }

    /** {@return whether a score lies between the two or equals one of them} */
    public boolean contains(ExactNumber score) {
        return lowest.compareTo(score) <= 0 && score.compareTo(highest) <= 0;
    }

    /** {@return whether both are equal, so that no answer could change the score of a monotone method} */
    public boolean isPoint() {
        return lowest.equals(highest);
    }

    /** {@return both, rounded, such as {@code 2.06..2.18}} */
    @Override
    public String toString() {
        return lowest.rounded(DECIMALS) + ".." + highest.rounded(DECIMALS);
    }
}
