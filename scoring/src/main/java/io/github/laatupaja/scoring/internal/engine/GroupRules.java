// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ReasonCode;
import io.github.laatupaja.scoring.internal.aggregate.Formula;
import io.github.laatupaja.scoring.internal.aggregate.LinearFormula;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How a group comes to its score: its formula, what the formula is applied to, and its policies. */
@Value.Immutable
public abstract class GroupRules implements Serializable {
    private static final long serialVersionUID = 1L;

    GroupRules() {}

    /** {@return whether the formula is applied to the direct children, and not to all criteria below} */
    public abstract boolean isNested();

    /** {@return the formula} */
    public abstract Formula formula();

    /** {@return what is counted in place of a missing part} */
    public abstract Filling filling();

    /** {@return whether the score is withheld if anything is missing} */
    public abstract boolean refusesMissing();

    /** {@return the share of rated among asked criteria, from 0 to 1, below which the score is withheld} */
    public abstract Optional<BigDecimal> minimumCoverage();

    /** {@return whether the score is withheld if anything is not applicable} */
    public abstract boolean refusesNotApplicable();

    /** {@return whether the formula is a mean or a sum} */
    boolean isLinear() {
        return formula() instanceof LinearFormula;
    }

    /** {@return whether the formula is the arithmetic mean} */
    boolean isMean() {
        return formula() instanceof LinearFormula linear && linear.isMean();
    }

    /** {@return whether a policy can withhold a score} */
    boolean canWithhold() {
        return refusesNotApplicable() || refusesMissing() || minimumCoverage().isPresent();
    }

    /** {@return why the score of a group with a coverage is withheld; null if it is not} */
    @Nullable
    ReasonCode withheldBecause(Coverage coverage) {
        if (refusesNotApplicable() && coverage.notApplicable() > 0) {
            return ReasonCode.NOT_APPLICABLE_REFUSED;
        }
        if (refusesMissing() && coverage.missing() > 0) {
            return ReasonCode.MISSING_REFUSED;
        }
        return isCovered(coverage) ? null : ReasonCode.BELOW_MINIMUM_COVERAGE;
    }

    private boolean isCovered(Coverage coverage) {
        BigDecimal share = minimumCoverage().orElse(null);
        return share == null
                || BigDecimal.valueOf(coverage.rated()).compareTo(share.multiply(BigDecimal.valueOf(coverage.asked())))
                        >= 0;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableGroupRules.builder();
    }

    /** Builds rules; everything but the minimum coverage is required. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Sets whether the formula is applied to the direct children, and not to all criteria below. */
        public abstract Builder isNested(boolean isNested);

        /** Sets the formula. */
        public abstract Builder formula(Formula formula);

        /** Sets what is counted in place of a missing part. */
        public abstract Builder filling(Filling filling);

        /** Sets whether the score is withheld if anything is missing. */
        public abstract Builder refusesMissing(boolean refusesMissing);

        /** Sets the share of rated among asked criteria below which the score is withheld. */
        public abstract Builder minimumCoverage(Optional<? extends BigDecimal> minimumCoverage);

        /** Sets whether the score is withheld if anything is not applicable. */
        public abstract Builder refusesNotApplicable(boolean refusesNotApplicable);

        /** {@return the rules} */
        public abstract GroupRules build();
    }
}
