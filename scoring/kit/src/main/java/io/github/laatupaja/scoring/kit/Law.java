// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.score.ExactNumber;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what was expected where a law is broken. */
final class Law {
    private Law() {}

    static void holds(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    static void equal(@Nullable Object actual, @Nullable Object expected, String what) {
        String one = text(actual);
        String other = text(expected);
        boolean isAlike = one.equals(other); // to the eye: then exact numbers tell them apart
        holds(
                Objects.equals(actual, expected),
                what + " is " + (isAlike ? bare(actual) : one) + ", expected " + (isAlike ? bare(expected) : other));
    }

    /** {@return a thing in text; a number as the nearest decimal that a double has, for fractions are hard to compare} */
    private static String text(@Nullable Object thing) {
        Object bare = bare(thing);
        return bare instanceof ExactNumber number ? Double.toString(number.doubleValue()) : bare.toString();
    }

    private static Object bare(@Nullable Object thing) {
        Object bare = thing instanceof Optional<?> maybe ? (maybe.isPresent() ? maybe.get() : null) : thing;
        return bare == null ? "nothing" : bare;
    }

    /** Holds a number to be at most another, where there are both. */
    static void ordered(Optional<ExactNumber> lower, Optional<ExactNumber> higher, String what) {
        if (lower.isPresent() && higher.isPresent()) {
            holds(
                    lower.get().compareTo(higher.get()) <= 0,
                    what + ": " + text(lower.get()) + " is above " + text(higher.get()));
        }
    }
}
