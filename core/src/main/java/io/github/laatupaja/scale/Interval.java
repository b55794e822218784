// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scale;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.internal.values.Decimals;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The numbers from one to another, both included. Immutable and thread-safe.
 *
 * @param lowest the lowest number
 * @param highest the highest number, not below the lowest
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Interval(BigDecimal lowest, BigDecimal highest) implements Serializable {
    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if the highest is below the lowest
     */
    public Interval {
        Decimals.checked(lowest);
        if (Decimals.checked(highest).compareTo(lowest) < 0) {
            throw new InvalidValueException(
                    new MessagePattern(
                            "interval ends at {0}, below its start {1}",
                            "väli päättyy lukuun {0}, joka on alle sen alun {1}",
                            "intervallet slutar vid {0}, under sin början {1}"),
                    highest.toString(),
                    lowest.toString());
        }
    }

    /**
     * {@return an interval}
     * @param lowest the lowest number
     * @param highest the highest number
     * @throws IllegalArgumentException if the highest is below the lowest
     */
    public static Interval of(BigDecimal lowest, BigDecimal highest) {
        return new Interval(lowest, highest);
    }

    /** {@return whether a number lies in the interval, ends included} */
    public boolean contains(BigDecimal number) {
        return lowest.compareTo(number) <= 0 && number.compareTo(highest) <= 0;
    }

    /** {@return the ends, as {@code 0..100}} */
    @Override
    public String toString() {
        return lowest.toPlainString() + ".." + highest.toPlainString();
    }
}
