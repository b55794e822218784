// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.internal.Decimals;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a method does about criteria that are asked but not rated: unanswered, or answered with don't know. The same for
 * every aggregation. Immutable and thread-safe.
 */
public final class MissingPolicy implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String AVAILABLE_CASE = "available-case";
    private static final String MINIMUM_COVERAGE = "minimum-coverage";
    private static final String AS_LOWEST = "as-lowest";
    private static final String AS_ZERO = "as-zero";
    private static final String REFUSE = "refuse";

    private static final int DECIMALS = 9;
    private static final long ONE = 1_000_000_000;

    private final String name;
    private final @Nullable BigDecimal share;
    private final long least; // the share in billionths, for speed; -1 where it has more decimals

    private MissingPolicy(String name, @Nullable BigDecimal share) {
        this.name = name;
        this.share = share;
        this.least = share == null || share.scale() > DECIMALS
                ? -1
                : share.movePointRight(DECIMALS).longValueExact();
    }

    /** {@return the policy to score what is rated; the bounds show what the rest could change} */
    public static MissingPolicy availableCase() {
        return new MissingPolicy(AVAILABLE_CASE, null);
    }

    /**
     * {@return the policy to score what is rated, but to withhold the score of a group with too little of it}
     * @param share the least share of rated among asked criteria below the group, from 0 to 1
     * @throws IllegalArgumentException if the share is outside 0 to 1, or has more than 40 decimals
     */
    public static MissingPolicy minimumCoverage(BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("minimum coverage is " + share + ", expected 0 to 1");
        }
        return new MissingPolicy(MINIMUM_COVERAGE, Decimals.checked(share));
    }

    /** {@return the policy to count what is missing as the lowest value that a rating of the scale can come to} */
    public static MissingPolicy asLowest() {
        return new MissingPolicy(AS_LOWEST, null);
    }

    /** {@return the policy to count what is missing as 0; only on a scale that can be 0} */
    public static MissingPolicy asZero() {
        return new MissingPolicy(AS_ZERO, null);
    }

    /** {@return the policy to withhold the score of every group below which anything is missing} */
    public static MissingPolicy refuse() {
        return new MissingPolicy(REFUSE, null);
    }

    /** {@return the policy that {@link #toString} wrote} */
    static MissingPolicy parse(String text) {
        String start = MINIMUM_COVERAGE + "(";
        if (text.startsWith(start) && text.endsWith(")")) {
            return minimumCoverage(Decimals.parse(text.substring(start.length(), text.length() - 1)));
        }
        return switch (text) {
            case AVAILABLE_CASE -> availableCase();
            case AS_LOWEST -> asLowest();
            case AS_ZERO -> asZero();
            case REFUSE -> refuse();
            default -> throw new IllegalArgumentException("no policy is called so");
        };
    }

    boolean isFilledIn() {
        return name.equals(AS_LOWEST) || name.equals(AS_ZERO);
    }

    boolean isZero() {
        return name.equals(AS_ZERO);
    }

    boolean isRefusal() {
        return name.equals(REFUSE);
    }

    /** {@return whether so many of the criteria asked are rated that a score may be shown} */
    boolean isMetBy(int rated, int asked) {
        if (share == null) {
            return true;
        }
        return least >= 0
                ? rated * ONE >= least * asked
                : BigDecimal.valueOf(rated).compareTo(share.multiply(BigDecimal.valueOf(asked))) >= 0;
    }

    @Nullable
    BigDecimal share() {
        return share;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MissingPolicy that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return the name, with the share where there is one, as {@code minimum-coverage(0.8)}} */
    @Override
    public String toString() {
        return share == null ? name : name + "(" + share.stripTrailingZeros().toPlainString() + ")";
    }
}
