// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.json.JsonFields;
import io.github.laatupaja.internal.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** The JSON form of a reason's argument: an object whose one field says what kind of thing it is. */
final class ArgumentJson {
    private static final String EXACT = "exact";
    private static final String SHARE = "share";
    private static final String COUNT = "count";
    private static final String TEXT = "text";
    private static final String WORD = "word";

    private ArgumentJson() {}

    static void write(Object argument, JsonWriter out) {
        if (argument instanceof ExactNumber number) {
            out.text(EXACT, number.toString());
        } else if (argument instanceof Percent percent) {
            out.text(SHARE, percent.share().toString());
        } else if (argument instanceof Integer count) {
            out.number(COUNT, count);
        } else if (argument instanceof LocalizedText text) {
            out.localized(TEXT, text);
        } else {
            out.text(WORD, argument.toString());
        }
    }

    static @Nullable Object read(JsonFields fields) {
        ExactNumber exact = fields.value(EXACT, ExactNumber::parse);
        ExactNumber share = fields.value(SHARE, ExactNumber::parse);
        Integer count = fields.whole(COUNT);
        LocalizedText text = fields.localized(TEXT);
        if (exact != null) {
            return exact;
        }
        if (share != null) {
            return new Percent(share);
        }
        if (count != null) {
            return count;
        }
        return text == null ? fields.required(WORD) : text;
    }
}
