// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.source;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.json.JsonFields;
import io.github.laatupaja.internal.json.JsonWriter;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The JSON form of places in a source and of remarks on it; the models themselves are not known here. */
public final class SourceJson {
    private SourceJson() {}

    /** Makes a place. */
    public interface PlaceMaker<T> {
        /** {@return the place} */
        T of(int slide, int firstLine, int lastLine);
    }

    /** {@return a place; null with findings where a number is missing} */
    public static <T> @Nullable T place(JsonFields in, PlaceMaker<T> maker) {
        Integer slide = in.require("slide", in.whole("slide"));
        Integer first = in.require("firstLine", in.whole("firstLine"));
        Integer last = in.require("lastLine", in.whole("lastLine"));
        return slide == null || first == null || last == null ? null : maker.of(slide, first, last);
    }

    /** Writes a place. */
    public static void writePlace(int slide, int firstLine, int lastLine, JsonWriter out) {
        out.number("slide", slide);
        out.number("firstLine", firstLine);
        out.number("lastLine", lastLine);
    }

    /** {@return a remark; null with findings where its code or text is missing} */
    public static <T> @Nullable T remark(JsonFields in, BiFunction<String, LocalizedText, T> maker) {
        String code = in.required("code");
        LocalizedText text = in.requiredText("text");
        return code == null || text == null ? null : maker.apply(code, text);
    }

    /** Writes a remark. */
    public static void writeRemark(String code, LocalizedText text, JsonWriter out) {
        out.text("code", code);
        out.localized("text", text);
    }
}
