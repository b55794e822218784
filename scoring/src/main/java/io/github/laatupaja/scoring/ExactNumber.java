// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.internal.QuotedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number without rounding: one whole number over another, in lowest terms. Immutable and thread-safe.
 *
 * <p>Scores are compared with thresholds as they are, so that .1 + .7 is .8; rounding is for display.
 */
public final class ExactNumber implements Comparable<ExactNumber>, Serializable {
    /** 0. */
    public static final ExactNumber ZERO = new ExactNumber(BigInteger.ZERO, BigInteger.ONE);

    /** 1. */
    public static final ExactNumber ONE = new ExactNumber(BigInteger.ONE, BigInteger.ONE);

    private static final long serialVersionUID = 1L;
    private static final int QUOTIENT_BITS = 64;
    private static final int MANTISSA_BITS = 53;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_IN_MESSAGE = 20;
    private static final int LARGEST_SCALE = 1100; // a double in full has up to 1074 decimals

    private final BigInteger numerator;
    private final BigInteger denominator;

    private ExactNumber(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * {@return the number that a decimal stands for}
     * @throws IllegalArgumentException if its scale is outside -1100 to 1100: so long a number could not be held in full
     */
    public static ExactNumber of(BigDecimal decimal) {
        if (Math.abs((long) decimal.scale()) > LARGEST_SCALE) {
            throw new IllegalArgumentException(QuotedText.shortened(decimal.toString()) + " has scale " + decimal.scale()
                    + ", expected -" + LARGEST_SCALE + ".." + LARGEST_SCALE);
        }
        return decimal.scale() <= 0
                ? new ExactNumber(decimal.toBigIntegerExact(), BigInteger.ONE)
                : lowestTerms(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * {@return one whole number over another}
     * @throws ArithmeticException if the denominator is 0
     */
    public static ExactNumber of(long numerator, long denominator) {
        return lowestTerms(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@return the number that a double stands for, in full: of {@code 0.1}, somewhat more than a tenth}
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public static ExactNumber of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number + " is no finite number");
        }
        return of(new BigDecimal(number));
    }

    static ExactNumber of(BigInteger numerator, BigInteger denominator) {
        return lowestTerms(numerator, denominator);
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
                    ? new ExactNumber(new BigInteger(text), BigInteger.ONE)
                    : lowestTerms(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
            if (number.toString().equals(text)) {
                return number;
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            // a NumberFormatException, that is: named here, its class would be loaded with this one
            throw new IllegalArgumentException(noNumber(text), e);
        }
        throw new IllegalArgumentException(noNumber(text)); // such as 4/2, +2 or digits of another script
    }

    private static String noNumber(String text) {
        return "'" + QuotedText.shortened(text) + "' is no number in lowest terms such as 32/15";
    }

    private static ExactNumber lowestTerms(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        if (Math.max(numerator.bitLength(), denominator.bitLength()) < Long.SIZE - 1) {
            return lowestTerms(numerator.longValue(), denominator.longValue());
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return new ExactNumber(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** What most numbers come to: nothing larger than a {@code long} is needed, nor the classes of larger ones. */
    private static ExactNumber lowestTerms(long numerator, long denominator) {
        long common = Math.abs(numerator);
        long rest = Math.abs(denominator);
        while (rest != 0) {
            long next = common % rest;
            common = rest;
            rest = next;
        }
        long divisor = denominator < 0 ? -common : common;
        return new ExactNumber(BigInteger.valueOf(numerator / divisor), BigInteger.valueOf(denominator / divisor));
    }

    /** {@return the number above the line; carries the sign} */
    public BigInteger numerator() {
        return numerator;
    }

    /** {@return the number below the line; above 0} */
    public BigInteger denominator() {
        return denominator;
    }

    /** {@return the sum of this number and another} */
    public ExactNumber plus(ExactNumber other) {
        if (isWhole() && other.isWhole()) {
            return new ExactNumber(numerator.add(other.numerator), BigInteger.ONE);
        }
        return lowestTerms(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** {@return this number less another} */
    public ExactNumber minus(ExactNumber other) {
        return plus(new ExactNumber(other.numerator.negate(), other.denominator));
    }

    /** {@return the product of this number and another} */
    public ExactNumber times(ExactNumber other) {
        if (isWhole() && other.isWhole()) {
            return new ExactNumber(numerator.multiply(other.numerator), BigInteger.ONE);
        }
        return lowestTerms(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * {@return this number divided by another}
     * @throws ArithmeticException if the other is 0
     */
    public ExactNumber dividedBy(ExactNumber other) {
        return lowestTerms(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** {@return this number multiplied by itself so many times, 0 or more} */
    ExactNumber power(int exponent) {
        return new ExactNumber(numerator.pow(exponent), denominator.pow(exponent));
    }

    /** {@return -1, 0 or 1, as the number is below, equal to or above 0} */
    public int signum() {
        return numerator.signum();
    }

    /** {@return the nearest double; of two equally near ones the even one} */
    public double doubleValue() {
        if (isWhole() && numerator.bitLength() <= MANTISSA_BITS) {
            return numerator.doubleValue();
        }
        // a quotient of more bits than a double has, its last bit set where a remainder is left
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

    BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /** {@return whether the number is at least as large as a threshold} */
    public boolean isAtLeast(BigDecimal threshold) {
        return compareTo(of(threshold)) >= 0;
    }

    /**
     * {@return the number rounded for display in a language: a decimal comma in Finnish and Swedish}
     * @param language the language
     * @param decimals how many decimals to keep, not negative
     */
    public String text(Language language, int decimals) {
        String text = rounded(decimals).toPlainString();
        return hasComma(language) ? text.replace('.', ',') : text;
    }

    /** {@return the number times 100, whole, with a percent sign as a language writes it} */
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

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(ExactNumber other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ExactNumber that
                        && numerator.equals(that.numerator)
                        && denominator.equals(that.denominator));
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** {@return the number in lowest terms, as {@code 32/15} or {@code 3}} */
    @Override
    public String toString() {
        return isWhole() ? text(numerator) : text(numerator) + "/" + text(denominator);
    }

    // a decimal writes what a long can hold as a long, without the classes that divide larger ones into digits
    private static String text(BigInteger whole) {
        return new BigDecimal(whole).toString();
    }
}
