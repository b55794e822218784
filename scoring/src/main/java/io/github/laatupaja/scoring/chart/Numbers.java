// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.ExactNumber;
import java.math.BigDecimal;
import java.math.MathContext;

/** How numbers are written in a chart: with a decimal comma in Finnish and Swedish, and never long. */
final class Numbers {
    private static final int LONGEST = 12;
    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 8;
    private static final MathContext SHORT = new MathContext(4); // of a number too long to be written out

    private final Language language;
    private final int decimals;

    /**
     * Takes what the numbers depend on.
     *
     * @param language the language
     * @param range how far apart the numbers can be; a range below 1 takes more decimals
     */
    Numbers(Language language, double range) {
        this.language = language;
        int more = range > 0 ? (int) -StrictMath.floor(StrictMath.log10(range)) : 0;
        this.decimals = Math.min(DECIMALS + Math.max(more, 0), MOST_DECIMALS);
    }

    /** {@return a score with its decimals, as {@code 2,00}} */
    String score(ExactNumber number) {
        return text(number.rounded(decimals));
    }

    /** {@return a number without needless zeros, as {@code 2}} */
    String shortest(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return text(bare);
    }

    /** {@return from where to where, as {@code 1,94–2,06}} */
    String between(Bounds bounds) {
        return between(score(bounds.lowest()), score(bounds.highest()));
    }

    /** {@return two numbers with a dash; with spaces around it where a minus is near} */
    String between(String lowest, String highest) {
        return highest.startsWith("-") || lowest.startsWith("-")
                ? lowest + "\u00a0–\u00a0" + highest
                : lowest + "–" + highest;
    }

    /** {@return a share of 1 in whole percent} */
    String percent(BigDecimal share) {
        return ExactNumber.of(share).percent(language);
    }

    private String text(BigDecimal number) {
        if (number.toPlainString().length() <= LONGEST) {
            return ExactNumber.of(number).text(language, Math.max(number.scale(), 0));
        }
        BigDecimal rounded = number.round(SHORT);
        int exponent = rounded.precision() - rounded.scale() - 1;
        return ExactNumber.of(rounded.movePointLeft(exponent)).text(language, SHORT.getPrecision() - 1)
                + (exponent < 0 ? "E" : "E+")
                + exponent;
    }
}
