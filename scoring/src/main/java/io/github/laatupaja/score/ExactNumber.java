// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.QuotedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A rational number without rounding: a numerator over a denominator, in lowest terms. Immutable and thread-safe.
 *
 * <p>Scores are compared with thresholds exactly, so that .1 + .7 is .8. Rounding is for display.
 */
public final class ExactNumber implements Comparable<ExactNumber>, Serializable {
    /** 0. */
    public static final ExactNumber ZERO = new ExactNumber(0, 1);

    /** 1. */
    public static final ExactNumber ONE = new ExactNumber(1, 1);

    private static final long serialVersionUID = 1L;

    /** Below this magnitude, a product of two terms and a sum of two such products fit into a {@code long}. */
    private static final long SMALL = 1L << 31;

    private static final BigInteger SMALLEST_LONG = BigInteger.valueOf(Long.MIN_VALUE);

    private static final int QUOTIENT_BITS = 64;
    private static final long EXACT_IN_DOUBLE = 1L << 53;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_IN_MESSAGE = 20;
    private static final int LARGEST_SCALE = 1100; // a double written in full has up to 1074 decimals

    private final long numerator;
    private final long denominator;
    private final @Nullable LargeFraction large; // where one of the terms does not fit into a long

    /** The terms of a number that is too large for two {@code long}s. */
    private record LargeFraction(BigInteger numerator, BigInteger denominator) implements Serializable {}

    private ExactNumber(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.large = null;
    }

    private ExactNumber(LargeFraction large) {
        this.numerator = 0;
        this.denominator = 0;
        this.large = large;
    }

    /**
     * {@return the number that a decimal stands for}
     * @throws IllegalArgumentException if its scale is outside -1100 to 1100: so long a number could not be held in full
     */
    public static ExactNumber of(BigDecimal decimal) {
        if (Math.abs((long) decimal.scale()) > LARGEST_SCALE) {
            throw new IllegalArgumentException(QuotedText.of(decimal.toString()).text() + " has scale "
                    + decimal.scale() + ", expected -" + LARGEST_SCALE + ".." + LARGEST_SCALE);
        }
        return decimal.scale() <= 0
                ? of(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * {@return one whole number over another}
     * @throws ArithmeticException if the denominator is 0
     */
    public static ExactNumber of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("division by zero");
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) { // whose magnitude is not a long
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = greatestCommonDivisor(Math.abs(numerator), Math.abs(denominator));
        long signed = denominator < 0 ? -divisor : divisor;
        return new ExactNumber(numerator / signed, denominator / signed);
    }

    /**
     * {@return one whole number over another}
     * @throws ArithmeticException if the denominator is 0
     */
    public static ExactNumber of(BigInteger numerator, BigInteger denominator) {
        if (fitsLong(numerator) && fitsLong(denominator)) {
            return of(numerator.longValue(), denominator.longValue());
        }
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return inLowestTerms(numerator.divide(divisor), denominator.divide(divisor));
    }

    private static ExactNumber inLowestTerms(BigInteger numerator, BigInteger denominator) {
        return fitsLong(numerator) && fitsLong(denominator)
                ? new ExactNumber(numerator.longValue(), denominator.longValue())
                : new ExactNumber(new LargeFraction(numerator, denominator));
    }

    /** {@return whether a whole number and its negative both fit into a {@code long}} */
    private static boolean fitsLong(BigInteger number) {
        return number.bitLength() < Long.SIZE && !number.equals(SMALLEST_LONG);
    }

    private static long greatestCommonDivisor(long one, long other) {
        long common = one;
        long rest = other;
        while (rest != 0) {
            long next = common % rest;
            common = rest;
            rest = next;
        }
        return common;
    }

    /**
     * {@return the number that a double stands for, in full: for {@code 0.1}, slightly more than a tenth}
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public static ExactNumber of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number + " is not a finite number");
        }
        return of(new BigDecimal(number));
    }

    /**
     * {@return the number that {@link #toString} wrote}
     * @throws IllegalArgumentException if the text is not of that form: ASCII digits, lowest terms, no plus sign
     */
    public static ExactNumber parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a number of " + text.length() + " characters is too long");
        }
        try {
            int slash = text.indexOf('/');
            ExactNumber number = slash < 0
                    ? of(new BigInteger(text), BigInteger.ONE)
                    : of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
            if (number.toString().equals(text)) { // refuses 4/2, +2 and digits of other scripts
                return number;
            }
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException(notInLowestTerms(text), e);
        }
        throw new IllegalArgumentException(notInLowestTerms(text));
    }

    private static String notInLowestTerms(String text) {
        return "'" + QuotedText.of(text).text() + "' is not a number in lowest terms, such as 32/15";
    }

    /** {@return the numerator; carries the sign} */
    public BigInteger numerator() {
        return large == null ? BigInteger.valueOf(numerator) : large.numerator;
    }

    /** {@return the denominator; above 0} */
    public BigInteger denominator() {
        return large == null ? BigInteger.valueOf(denominator) : large.denominator;
    }

    /** {@return whether sums and products of this number's terms and another's fit into a {@code long}} */
    private boolean isSmallWith(ExactNumber other) {
        return large == null
                && other.large == null
                && Math.max(Math.abs(numerator), denominator) < SMALL
                && Math.max(Math.abs(other.numerator), other.denominator) < SMALL;
    }

    /** {@return the sum of this number and another} */
    public ExactNumber plus(ExactNumber other) {
        if (isSmallWith(other)) {
            return denominator == other.denominator
                    ? of(numerator + other.numerator, denominator)
                    : of(
                            numerator * other.denominator + other.numerator * denominator,
                            denominator * other.denominator);
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /** {@return this number less another} */
    public ExactNumber minus(ExactNumber other) {
        return plus(
                other.large == null
                        ? new ExactNumber(-other.numerator, other.denominator)
                        : new ExactNumber(new LargeFraction(other.large.numerator.negate(), other.large.denominator)));
    }

    /** {@return the product of this number and another} */
    public ExactNumber times(ExactNumber other) {
        return isSmallWith(other)
                ? of(numerator * other.numerator, denominator * other.denominator)
                : of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * {@return this number divided by another}
     * @throws ArithmeticException if the other is 0
     */
    public ExactNumber dividedBy(ExactNumber other) {
        return isSmallWith(other)
                ? of(numerator * other.denominator, denominator * other.numerator)
                : of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /**
     * {@return this number multiplied by itself}
     * @param exponent how many times it is a factor, 0 or more
     */
    public ExactNumber power(int exponent) {
        // powers of terms without a common divisor have none either; finding that out anew is slow
        return inLowestTerms(numerator().pow(exponent), denominator().pow(exponent));
    }

    /** {@return -1, 0 or 1, as the number is below, equal to or above 0} */
    public int signum() {
        return large == null ? Long.signum(numerator) : large.numerator.signum();
    }

    /** {@return the nearest double; of two equally near ones the even one} */
    public double doubleValue() {
        if (large == null && Math.max(Math.abs(numerator), denominator) <= EXACT_IN_DOUBLE) {
            return (double) numerator / (double) denominator; // both are exact, and the division rounds once
        }
        // a quotient of more bits than a double has, its last bit set where a remainder is left
        BigInteger numerator = numerator();
        BigInteger denominator = denominator();
        int shift = QUOTIENT_BITS - numerator.bitLength() + denominator.bitLength();
        BigInteger above = shift > 0 ? numerator.abs().shiftLeft(shift) : numerator.abs();
        BigInteger below = shift < 0 ? denominator.shiftLeft(-shift) : denominator;
        BigInteger[] quotient = above.divideAndRemainder(below);
        BigInteger bits = quotient[1].signum() == 0 ? quotient[0] : quotient[0].setBit(0);
        return signum() * Math.scalb(bits.doubleValue(), -shift);
    }

    /**
     * {@return the number rounded for display, half away from zero}
     * @param decimals how many decimals to keep, not negative
     */
    public BigDecimal rounded(int decimals) {
        return rounded(decimals, RoundingMode.HALF_UP);
    }

    /**
     * {@return the number rounded}
     * @param decimals how many decimals to keep, not negative
     * @param mode how to round
     */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        return large == null
                ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, mode)
                : new BigDecimal(large.numerator).divide(new BigDecimal(large.denominator), decimals, mode);
    }

    /** {@return whether the number is at least as large as a threshold} */
    public boolean isAtLeast(BigDecimal threshold) {
        return compareTo(of(threshold)) >= 0;
    }

    /**
     * {@return the number rounded for display in a language: with a decimal comma in Finnish and Swedish}
     * @param language the language
     * @param decimals how many decimals to keep, not negative
     */
    public String text(Language language, int decimals) {
        String text = rounded(decimals).toPlainString();
        return hasComma(language) ? text.replace('.', ',') : text;
    }

    /** {@return the number times 100, rounded to a whole number, with a percent sign as a language writes it} */
    public String percent(Language language) {
        return percent(language, 0);
    }

    String percent(Language language, int decimals) {
        String percent = times(of(100, 1)).text(language, decimals);
        return hasComma(language) ? percent + "\u00A0%" : percent + "%";
    }

    private static boolean hasComma(Language language) {
        return language.equals(Language.FINNISH) || language.equals(Language.SWEDISH);
    }

    /** {@return the number for a message: exact where that is short, otherwise the nearest double} */
    String brief() {
        String exact = toString();
        return exact.length() <= LONGEST_IN_MESSAGE ? exact : Double.toString(doubleValue());
    }

    /** {@return whether the denominator is 1} */
    public boolean isWhole() {
        return large == null ? denominator == 1 : large.denominator.equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(ExactNumber other) {
        return isSmallWith(other)
                ? Long.compare(numerator * other.denominator, other.numerator * denominator)
                : numerator()
                        .multiply(other.denominator())
                        .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ExactNumber that
                        && numerator == that.numerator
                        && denominator == that.denominator
                        && (large == null ? that.large == null : large.equals(that.large)));
    }

    @Override
    public int hashCode() {
        return large == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : large.hashCode();
    }

    /** {@return the number in lowest terms, such as {@code 32/15} or {@code 3}} */
    @Override
    public String toString() {
        if (large != null) {
            return isWhole() ? large.numerator.toString() : large.numerator + "/" + large.denominator;
        }
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
