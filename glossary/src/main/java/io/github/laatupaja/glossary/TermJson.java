// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.glossary.inflection.Inflection;
import io.github.laatupaja.internal.json.JsonFields;
import io.github.laatupaja.internal.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** The JSON form of a term. */
final class TermJson {
    private TermJson() {}

    static @Nullable Term read(JsonFields in) {
        String text = in.required("text");
        Language language = in.required("language", Language::of);
        TermRole role = in.required("role", TermRole.values(), TermRole::text);
        TermStanding standing = in.required("standing", TermStanding.values(), TermStanding::text);
        LocalizedText establishedBy = in.localized("establishedBy");
        Inflection inflection = in.value("inflection", Inflection::parse);
        if (text == null || language == null || role == null || standing == null) {
            return null;
        }
        return Term.from(text, language, role, standing, establishedBy, inflection);
    }

    static void write(Term term, JsonWriter out) {
        out.text("text", term.text());
        out.id("language", term.language());
        out.text("role", term.role().text());
        out.text("standing", term.standing().text());
        out.localized("establishedBy", term.establishedBy().orElse(null));
        out.text("inflection", term.inflection().map(Inflection::toString).orElse(null));
    }
}
