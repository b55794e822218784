// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.internal.values.Decimals;
import io.github.laatupaja.scoring.internal.engine.Filling;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a method does about criteria that are asked but not rated: unanswered, or answered with don't know. A policy means the
 * same for every aggregation. Immutable and thread-safe.
 */
public final class MissingPolicy implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String WITH_SHARE = Kind.MINIMUM_COVERAGE.text() + "(";

    private final Kind kind;
    private final @Nullable BigDecimal share;

    private enum Kind {
        AVAILABLE_CASE,
        MINIMUM_COVERAGE,
        AS_LOWEST,
        AS_ZERO,
        REFUSE;

        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private MissingPolicy(Kind kind, @Nullable BigDecimal share) {
        this.kind = kind;
        this.share = share;
    }

    /** {@return the policy to score what is rated; the bounds show what the rest could change} */
    public static MissingPolicy availableCase() {
        return new MissingPolicy(Kind.AVAILABLE_CASE, null);
    }

    /**
     * {@return the policy to score what is rated, but to withhold the score of a group of which too little is rated}
     * @param share the least share of rated among asked criteria below the group, from 0 to 1
     * @throws IllegalArgumentException if the share is outside 0 to 1, or has more than 40 decimals
     */
    public static MissingPolicy minimumCoverage(BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("minimum coverage is " + share + ", expected 0 to 1");
        }
        return new MissingPolicy(Kind.MINIMUM_COVERAGE, Decimals.checked(share));
    }

    /** {@return the policy to count what is missing as the lowest value that a rating on the scale can have} */
    public static MissingPolicy asLowest() {
        return new MissingPolicy(Kind.AS_LOWEST, null);
    }

    /** {@return the policy to count what is missing as 0; only on a scale that can be 0} */
    public static MissingPolicy asZero() {
        return new MissingPolicy(Kind.AS_ZERO, null);
    }

    /** {@return the policy to withhold the score of every group below which anything is missing} */
    public static MissingPolicy refuse() {
        return new MissingPolicy(Kind.REFUSE, null);
    }

    /** {@return the policy that {@link #toString} wrote} */
    static MissingPolicy parse(String text) {
        if (text.startsWith(WITH_SHARE) && text.endsWith(")")) {
            return minimumCoverage(Decimals.parse(text.substring(WITH_SHARE.length(), text.length() - 1)));
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.MINIMUM_COVERAGE && kind.text().equals(text)) {
                return new MissingPolicy(kind, null);
            }
        }
        throw new IllegalArgumentException(
                "unknown policy, expected available-case, minimum-coverage(share), as-lowest, as-zero or refuse");
    }

    /** {@return what is counted in place of a missing part} */
    Filling filling() {
        return switch (kind) {
            case AS_LOWEST -> Filling.LOWEST;
            case AS_ZERO -> Filling.ZERO;
            default -> Filling.NONE;
        };
    }

    boolean isRefusal() {
        return kind == Kind.REFUSE;
    }

    /** {@return the minimum coverage, if the policy has one} */
    Optional<BigDecimal> share() {
        return Optional.ofNullable(share);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MissingPolicy that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return the name, with the share if there is one, such as {@code minimum-coverage(0.8)}} */
    @Override
    public String toString() {
        return kind == Kind.MINIMUM_COVERAGE
                ? WITH_SHARE + requireNonNull(share).stripTrailingZeros().toPlainString() + ")"
                : kind.text();
    }
}
