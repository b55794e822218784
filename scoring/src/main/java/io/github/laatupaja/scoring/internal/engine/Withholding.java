// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * When the score of a group is withheld, in whole numbers.
 *
 * @param refusesNotApplicable whether anything not applicable withholds value and bounds
 * @param refusesMissing whether anything missing withholds the value
 * @param rated the least number of rated criteria in a number of asked ones
 * @param asked that number of asked criteria; 1 where no coverage is required
 */
record Withholding(boolean refusesNotApplicable, boolean refusesMissing, long rated, long asked)
        implements Serializable {
    /** Products of larger numbers with a count could overflow. */
    private static final int LARGEST_BITS = 40;

    /**
     * {@return the same as some rules say}
     * @throws ArithmeticException if the minimum coverage has too many digits
     */
    static Withholding of(GroupRules rules) {
        BigDecimal share = rules.minimumCoverage().orElse(BigDecimal.ZERO).stripTrailingZeros();
        BigInteger asked = BigInteger.TEN.pow(Math.max(0, share.scale()));
        if (asked.bitLength() > LARGEST_BITS) {
            throw new ArithmeticException("minimum coverage " + share + " has too many digits");
        }
        long rated = share.movePointRight(Math.max(0, share.scale())).longValueExact();
        return new Withholding(rules.refusesNotApplicable(), rules.refusesMissing(), rated, asked.longValueExact());
    }

    boolean holdsValue(long counts) {
        int missing = PackedCounts.missing(counts);
        int isRated = PackedCounts.rated(counts);
        return holdsBounds(counts) || (refusesMissing && missing > 0) || isRated * asked < rated * (isRated + missing);
    }

    boolean holdsBounds(long counts) {
        return refusesNotApplicable && PackedCounts.notApplicable(counts) > 0;
    }
}
