// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.internal.values.Decimals;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where a value lies between two fixed ones, from 0 to 1; capped at both ends. */
final class Goalposts extends Valuation {
    private static final long serialVersionUID = 1L;

    private final BigDecimal worst;
    private final BigDecimal best;
    private final boolean isLogarithmic;

    private Goalposts(BigDecimal worst, BigDecimal best, boolean isLogarithmic) {
        this.worst = worst;
        this.best = best;
        this.isLogarithmic = isLogarithmic;
    }

    static Goalposts of(BigDecimal worst, BigDecimal best, boolean isLogarithmic) {
        Decimals.checked(worst);
        Decimals.checked(best);
        if (worst.compareTo(best) == 0) {
            throw new IllegalArgumentException("both goalposts are " + worst.toPlainString());
        }
        if (isLogarithmic && worst.min(best).signum() <= 0) {
            throw new IllegalArgumentException(
                    "logarithmic goalpost is " + worst.min(best).toPlainString() + ", expected above 0");
        }
        return new Goalposts(worst, best, isLogarithmic);
    }

    /** {@return the goalposts that {@link #toString} wrote between brackets} */
    static Goalposts parse(String text, boolean isLogarithmic) {
        int between = text.indexOf("..");
        if (between < 0) {
            throw new IllegalArgumentException("no two goalposts");
        }
        BigDecimal worst = Decimals.parse(text.substring(0, between));
        return of(worst, Decimals.parse(text.substring(between + 2)), isLogarithmic);
    }

    @Override
    ExactNumber value(RatingScale scale, BigDecimal worth, @Nullable RatingLevel level) {
        // capped before any logarithm, which a 0 does not have
        BigDecimal capped = worth.max(worst.min(best)).min(worst.max(best));
        return isLogarithmic ? logarithmic(capped) : linear(capped);
    }

    private ExactNumber linear(BigDecimal value) {
        return ExactNumber.of(value.subtract(worst)).dividedBy(ExactNumber.of(best.subtract(worst)));
    }

    private ExactNumber logarithmic(BigDecimal value) {
        double start = StrictMath.log(worst.doubleValue());
        double length = StrictMath.log(best.doubleValue()) - start;
        return ExactNumber.of((StrictMath.log(value.doubleValue()) - start) / length);
    }

    @Override
    public String toString() {
        String name = isLogarithmic ? "logarithmic-goalposts(" : "goalposts(";
        return name + worst.toPlainString() + ".." + best.toPlainString() + ")";
    }
}
