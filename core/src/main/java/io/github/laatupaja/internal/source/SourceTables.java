// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.source;

import static io.github.laatupaja.internal.json.JsonField.required;
import static io.github.laatupaja.internal.json.JsonTypes.TEXT;
import static io.github.laatupaja.internal.json.JsonTypes.whole;
import static io.github.laatupaja.internal.json.LocalizedTextTable.LOCALIZED;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.json.FieldTable;
import io.github.laatupaja.internal.json.FieldTables;
import io.github.laatupaja.internal.json.JsonType;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The JSON form of places in a source and of remarks on it; the models themselves are unknown here. */
public final class SourceTables {
    private static final JsonType<Integer> NUMBER = whole(1);

    private SourceTables() {}

    /** {@return the fields of a place} */
    public static <T> FieldTable<T> place(
            FieldTables.Function3<Integer, Integer, Integer, T> make,
            Function<T, Integer> slide,
            Function<T, Integer> firstLine,
            Function<T, Integer> lastLine) {
        return FieldTables.of(
                "source",
                "A place in the source.",
                required("slide", NUMBER, slide, "The slide."),
                required("firstLine", NUMBER, firstLine, "The first line."),
                required("lastLine", NUMBER, lastLine, "The last line."),
                make);
    }

    /** {@return the fields of a remark} */
    public static <T> FieldTable<T> remark(
            BiFunction<String, LocalizedText, T> make, Function<T, String> code, Function<T, LocalizedText> text) {
        return FieldTables.of(
                "remark",
                "An editorial note.",
                required("code", TEXT, code, "What kind of oddity."),
                required("text", LOCALIZED, text, "The note."),
                make);
    }
}
