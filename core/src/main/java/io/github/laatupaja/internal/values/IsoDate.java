// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.values;

import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.basics.QuotedText;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates in the form {@code 2026-03-31}. A formatter would do the same and load a hundred classes first. */
public final class IsoDate {
    private static final int LENGTH = 10;
    private static final int LAST_YEAR = 9999;

    private IsoDate() {}

    /**
     * {@return the date that a text gives}
     * @throws IllegalArgumentException if the text is no date of the form {@code 2026-03-31}
     */
    public static LocalDate parse(String text) {
        try {
            if (text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
                return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
            }
        } catch (DateTimeException e) {
            // falls through: what is wrong with a month or a day is plain to see
        }
        throw new InvalidValueException(
                new MessagePattern(
                        "{0} is no date such as 2026-03-31",
                        "{0} ei ole päivämäärä muodossa 2026-03-31", "{0} är inget datum i formen 2026-03-31"),
                QuotedText.of(text));
    }

    /**
     * {@return the text of a date}
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public static String text(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("year " + date.getYear() + " of a date is not 0 to " + LAST_YEAR);
        }
        return date.toString();
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("no digit");
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
