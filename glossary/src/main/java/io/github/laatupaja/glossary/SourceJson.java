// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.Remark;
import io.github.laatupaja.criteria.SourceReference;
import io.github.laatupaja.internal.json.JsonFields;
import io.github.laatupaja.internal.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** The JSON form of what ties a text to its source: places, remarks, paragraphs and citations. */
final class SourceJson {
    private SourceJson() {}

    static @Nullable SourceReference source(JsonFields in) {
        Integer slide = in.require("slide", in.whole("slide"));
        Integer first = in.require("firstLine", in.whole("firstLine"));
        Integer last = in.require("lastLine", in.whole("lastLine"));
        return slide == null || first == null || last == null ? null : SourceReference.of(slide, first, last);
    }

    static void writeSource(SourceReference source, JsonWriter out) {
        out.number("slide", source.slide());
        out.number("firstLine", source.firstLine());
        out.number("lastLine", source.lastLine());
    }

    static @Nullable Remark remark(JsonFields in) {
        String code = in.required("code");
        LocalizedText text = GlossaryJson.required(in, "text");
        return code == null || text == null ? null : Remark.of(code, text);
    }

    static void writeRemark(Remark remark, JsonWriter out) {
        out.text("code", remark.code());
        out.localized("text", remark.text());
    }

    static @Nullable Paragraph paragraph(JsonFields in) {
        LocalizedText text = GlossaryJson.required(in, "text");
        SourceReference source = in.object("source", SourceJson::source);
        return text == null ? null : new Paragraph(text, source);
    }

    static void writeParagraph(Paragraph paragraph, JsonWriter out) {
        out.localized("text", paragraph.text());
        out.object("source", paragraph.source().orElse(null), SourceJson::writeSource);
    }

    static @Nullable Citation citation(JsonFields in) {
        String text = in.required("text");
        SourceReference source = in.object("source", SourceJson::source);
        return text == null ? null : new Citation(text, source);
    }

    static void writeCitation(Citation citation, JsonWriter out) {
        out.text("text", citation.text());
        out.object("source", citation.source().orElse(null), SourceJson::writeSource);
    }
}
