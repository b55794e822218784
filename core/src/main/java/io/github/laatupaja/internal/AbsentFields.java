// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands for a field that is not there. */
public final class AbsentFields {
    private AbsentFields() {}

    /** {@return an immutable copy of a list; an empty one where it is absent} */
    public static <T> List<T> copy(@Nullable List<T> list) {
        return copy(list, "list");
    }

    /**
     * {@return an immutable copy of a field's list; an empty one where it is absent}
     * @throws IllegalArgumentException if an element is null; names its place
     */
    public static <T> List<T> copy(@Nullable List<T> list, String field) {
        if (list == null) {
            return List.of();
        }
        int place = 0;
        for (T element : list) {
            if (element == null) {
                throw new IllegalArgumentException(field + "[" + place + "] is null");
            }
            place++;
        }
        return List.copyOf(list);
    }

    /**
     * {@return the value of a field of JSON}
     * @throws IllegalArgumentException if it is absent
     */
    public static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("field '" + field + "' is missing");
        }
        return value;
    }

    /** {@return the text, or null where it is empty: JSON leaves both out} */
    public static @Nullable String ifEmpty(@Nullable String text) {
        return isEmpty(text) ? null : text;
    }

    /** {@return whether a text is there, and empty} */
    public static boolean isEmpty(@Nullable String text) {
        return text != null && text.isEmpty();
    }

    /** {@return a text; an empty one where it is absent} */
    public static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /**
     * {@return a value that a builder must have been given}
     * @throws IllegalStateException if it was not
     */
    public static <T> T refused(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return value;
    }
}
