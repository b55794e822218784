// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of a text in several languages. */
final class LocalizedTextJson {
    private LocalizedTextJson() {}

    static @Nullable LocalizedText read(JsonFields in) {
        Language original = in.required("original", Language::of);
        Map<String, String> texts = in.map("texts", JsonNode.Kind.STRING, fields -> fields::text);
        List<String> unofficial = in.values("unofficial", tag -> tag);
        return original == null ? null : LocalizedText.of(original, texts, unofficial);
    }

    static void write(LocalizedText text, JsonWriter out) {
        out.text("original", text.original().value());
        out.object("texts", () -> text.texts().forEach(out::text));
        out.values("unofficial", text.unofficialTags());
    }
}
