// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.scoring.ExactNumber;
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
        holds(Objects.equals(actual, expected), what + " is " + text(actual) + ", expected " + text(expected));
    }

    private static Object text(@Nullable Object thing) {
        Object bare = thing instanceof Optional<?> maybe ? (maybe.isPresent() ? maybe.get() : null) : thing;
        return bare == null ? "nothing" : bare;
    }

    /** Holds a number to be at most another, where there are both. */
    static void ordered(Optional<ExactNumber> lower, Optional<ExactNumber> higher, String what) {
        if (lower.isPresent() && higher.isPresent()) {
            holds(lower.get().compareTo(higher.get()) <= 0, what + ": " + lower.get() + " is above " + higher.get());
        }
    }
}
