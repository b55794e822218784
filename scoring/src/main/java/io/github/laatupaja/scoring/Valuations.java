// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.scale.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What ratings can count as. */
public final class Valuations {
    private static final List<Valuation> PLAIN =
            List.of(AsRated.INSTANCE, ShareOfScale.INSTANCE, MiddleOfBand.INSTANCE, PointsOfHundred.INSTANCE);
    private static final Pattern OF_NUMBERS = Pattern.compile("([a-z-]+)\\((.+)\\)");

    private Valuations() {}

    /** {@return the valuation by what the scale says a rating is worth} */
    public static Valuation asRated() {
        return AsRated.INSTANCE;
    }

    /** {@return the valuation by where a rating lies on its scale: 0 for the lowest, 1 for the highest} */
    public static Valuation shareOfScale() {
        return ShareOfScale.INSTANCE;
    }

    /**
     * {@return the valuation by 1 for what is at or above a step of the scale, 0 for what is below}
     * @param step the code of a level, or a number on an interval
     */
    public static Valuation atOrAbove(Rating step) {
        return new AtOrAbove(step);
    }

    /**
     * {@return the valuation by the middle of the band of points that a level stands for; only for scales all of whose
     * levels have bands}
     */
    public static Valuation middleOfBand() {
        return MiddleOfBand.INSTANCE;
    }

    /**
     * {@return the valuation by where a rating lies between two fixed goalposts: 0 at or beyond the worst, 1 at or beyond
     * the best, as the Human Development Index has it}
     * @param worst the value that counts as 0
     * @param best the value that counts as 1; below the worst where less is better
     * @throws IllegalArgumentException if the two are equal, or one has more than 40 digits before or after its point
     */
    public static Valuation goalposts(BigDecimal worst, BigDecimal best) {
        return Goalposts.of(worst, best, false);
    }

    /**
     * {@return the valuation between two goalposts on a logarithmic scale, as the Human Development Index has it for
     * income; the logarithms are {@link StrictMath}'s}
     * @param worst the value that counts as 0, above 0
     * @param best the value that counts as 1, above 0
     * @throws IllegalArgumentException if the two are equal, or not above 0, or one has more than 40 digits before or
     *     after its point
     */
    public static Valuation logarithmicGoalposts(BigDecimal worst, BigDecimal best) {
        return Goalposts.of(worst, best, true);
    }

    /** {@return the valuation that its {@code toString} wrote} */
    static Valuation parse(String text) {
        for (Valuation plain : PLAIN) {
            if (plain.toString().equals(text)) {
                return plain;
            }
        }
        Matcher words = OF_NUMBERS.matcher(text);
        if (!words.matches()) {
            throw unknown();
        }
        return switch (words.group(1)) {
            case "at-or-above" -> atOrAbove(Rating.of(words.group(2)));
            case "goalposts" -> Goalposts.parse(words.group(2), false);
            case "logarithmic-goalposts" -> Goalposts.parse(words.group(2), true);
            default -> throw unknown();
        };
    }

    private static IllegalArgumentException unknown() {
        return new IllegalArgumentException(
                "unknown valuation, expected as-rated, share-of-scale, middle-of-band,"
                        + " points-of-hundred, at-or-above(step), goalposts(worst..best) or logarithmic-goalposts(worst..best)");
    }
}
