// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A name that identifies one thing and is never given to another: 1 to 64 of the characters {@code A-Z a-z 0-9 . _ -},
 * the first a letter or digit. Ids of different kinds are never equal. Immutable and thread-safe.
 */
public abstract class Id implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 64;

    private final String value;

    /**
     * Checks the form of an id.
     *
     * @param kind what the id names, for the message, such as {@code criterion id}
     * @param value the text
     * @throws IllegalArgumentException if the text has not the form of an id
     */
    protected Id(String kind, String value) {
        if (!isWellFormed(requireNonNull(value, "value"))) {
            throw new InvalidValueException(
                    new MessagePattern(
                            "{1} {0} does not match {2}",
                            "{0} ei ole tunniste: muoto on {2}", "{0} är ingen id: formen är {2}"),
                    QuotedText.of(value),
                    kind,
                    "[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
        }
        this.value = value;
    }

    /** {@return the text form, which the factory of the same kind reads back} */
    @JsonValue
    public final String value() {
        return value;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // ids of different kinds are different, whatever they share
    public final boolean equals(@Nullable Object other) {
        return other instanceof Id that && getClass() == that.getClass() && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** {@return the bare text} */
    @Override
    public final String toString() {
        return value;
    }

    // a loop, not a pattern: ids are made by the hundred before the first score
    private static boolean isWellFormed(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
