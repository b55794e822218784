// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands for a field that a mapper did not find and passes on as null. */
public final class Absent {
    private Absent() {}

    /** {@return an immutable copy of a list; an empty one where it is absent} */
    public static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** {@return a text; an empty one where it is absent} */
    public static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
