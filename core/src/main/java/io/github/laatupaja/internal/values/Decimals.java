// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.values;

import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.basics.QuotedText;
import java.math.BigDecimal;

/** Decimal numbers of the models: exact, and of a size that exact arithmetic can bear. */
public final class Decimals {
    private static final int MOST_DIGITS = 40;

    private Decimals() {}

    /**
     * {@return a decimal as written, such as {@code 62.5}}
     * @throws IllegalArgumentException if the text is no decimal, or one of more than 40 digits
     */
    public static BigDecimal parse(String text) {
        if (text.length() <= MOST_DIGITS * 2 && isAscii(text)) { // BigDecimal would take digits of any script
            try {
                BigDecimal number = new BigDecimal(text);
                if (isShort(number)) {
                    return number;
                }
            } catch (IllegalArgumentException e) {
                // falls through: the message names the text
            }
        }
        throw tooLong(text);
    }

    /**
     * {@return the same number, checked to have at most 40 digits before and after its point}
     * @throws IllegalArgumentException if it has more
     */
    public static BigDecimal checked(BigDecimal number) {
        if (!isShort(number)) {
            throw tooLong(number.toString());
        }
        return number;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    private static IllegalArgumentException tooLong(String text) {
        return new InvalidValueException(
                new MessagePattern(
                        "{0} is not a number of at most 40 digits",
                        "{0} ei ole enintään 40-numeroinen luku", "{0} är inget tal med högst 40 siffror"),
                QuotedText.of(text));
    }

    /**
     * {@return a whole number}
     * @throws IllegalArgumentException if the number is not whole, or too large for an {@code int}
     */
    public static int whole(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidValueException(
                    new MessagePattern("{0} is not a whole number", "{0} ei ole kokonaisluku", "{0} är inget heltal"),
                    QuotedText.of(number.toString()));
        }
    }
}
