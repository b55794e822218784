// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import static io.github.laatupaja.data.generate.JavaExpressions.call;
import static io.github.laatupaja.data.generate.JavaExpressions.constant;
import static io.github.laatupaja.data.generate.JavaExpressions.each;
import static io.github.laatupaja.data.generate.JavaExpressions.id;
import static io.github.laatupaja.data.generate.JavaExpressions.literal;
import static io.github.laatupaja.data.generate.JavaExpressions.own;

import tools.jackson.databind.JsonNode;

/** Writes crosswalks as Java expressions. */
final class CrosswalkWriter {
    private CrosswalkWriter() {}

    static String crosswalk(JsonNode crosswalk) {
        return call(
                "new Crosswalk",
                literal(crosswalk.required("id").stringValue()),
                literal(crosswalk.required("title").stringValue()),
                constant("Basis", crosswalk.required("basis").stringValue()),
                own(crosswalk.required("note")),
                each(crosswalk.required("entries"), CrosswalkWriter::entry));
    }

    private static String entry(JsonNode entry) {
        return call(
                "CrosswalkEntry.from",
                entry.has("group") ? id("GroupId", entry.required("group").stringValue()) : "null",
                entry.has("criterion")
                        ? id("CriterionId", entry.required("criterion").stringValue())
                        : "null",
                entry.has("concept") ? literal(entry.required("concept").stringValue()) : "null",
                each(entry.required("targets"), CrosswalkWriter::target));
    }

    private static String target(JsonNode target) {
        String title = literal(target.required("title").stringValue());
        return target.has("number")
                ? call("CrosswalkTarget.of", literal(target.required("number").stringValue()), title)
                : call("CrosswalkTarget.of", title);
    }
}
