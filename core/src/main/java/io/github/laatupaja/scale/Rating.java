// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scale;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.internal.values.Decimals;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor gives a criterion: the code of a level, such as {@code 2} or {@code partly}, or a number on an
 * interval, such as {@code 62.5}. What it is worth is for a {@link RatingScale} to say. Immutable and thread-safe.
 */
public final class Rating implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 64;

    private final String text;

    private Rating(String text) {
        if (requireNonNull(text, "text").isBlank() || text.length() > LONGEST) {
            throw new InvalidValueException(
                    new MessagePattern(
                            "a rating has 1 to {0} characters, not {1}",
                            "arviossa on 1–{0} merkkiä, ei {1}", "ett betyg har 1–{0} tecken, inte {1}"),
                    Integer.toString(LONGEST),
                    Integer.toString(text.length()));
        }
        this.text = text;
    }

    /**
     * {@return a rating by the code of a level, or by a number in text}
     * @param text 1 to 64 characters, not blank
     * @throws IllegalArgumentException if the text is blank or longer
     */
    public static Rating of(String text) {
        return new Rating(text);
    }

    /**
     * {@return a rating by a level whose code is a number, or by a whole number on an interval}
     * @param number the number
     */
    public static Rating of(int number) {
        return new Rating(Integer.toString(number));
    }

    /**
     * {@return a rating by a number on an interval}
     * @param number the number
     * @throws IllegalArgumentException if the number has more than 40 digits before or after its point, or its text
     *     more than 64 characters
     */
    public static Rating of(BigDecimal number) {
        return new Rating(Decimals.checked(number).toPlainString());
    }

    /** {@return the code or number as given} */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rating that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the code or number as given} */
    @Override
    public String toString() {
        return text;
    }
}
