// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.Standing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of a text in several languages. */
final class LocalizedTextJson {
    private LocalizedTextJson() {}

    static @Nullable LocalizedText read(JsonFields in) {
        Language original = in.required("original", Language::of);
        Map<String, String> texts = in.map("texts", fields -> fields::text);
        List<String> unofficial = in.values("unofficial", tag -> tag);
        if (original == null) {
            return null;
        }
        String wording = texts.get(original.value());
        if (wording == null) {
            in.note(FindingCode.MALFORMED_VALUE, "no text in the original language '" + original + "'");
            return null;
        }
        for (String tag : unofficial) {
            if (tag.equals(original.value()) || !texts.containsKey(tag)) {
                in.note(FindingCode.MALFORMED_VALUE, "'" + tag + "' is marked unofficial but is no translation here");
                return null;
            }
        }
        LocalizedText text = LocalizedText.of(original, wording);
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            if (!entry.getKey().equals(original.value())) {
                boolean isOfficial = !unofficial.contains(entry.getKey());
                text = text.with(
                        Language.of(entry.getKey()),
                        entry.getValue(),
                        isOfficial ? Standing.TRANSLATION : Standing.UNOFFICIAL_TRANSLATION);
            }
        }
        return text;
    }

    static void write(LocalizedText text, JsonWriter out) {
        out.text("original", text.original().value());
        out.object("texts", () -> text.texts().forEach(out::text));
        out.values("unofficial", text.unofficialTags());
    }
}
