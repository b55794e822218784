// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import static io.github.laatupaja.data.JavaText.call;
import static io.github.laatupaja.data.JavaText.constant;
import static io.github.laatupaja.data.JavaText.each;
import static io.github.laatupaja.data.JavaText.id;
import static io.github.laatupaja.data.JavaText.literal;
import static io.github.laatupaja.data.JavaText.own;

import tools.jackson.databind.JsonNode;

/** Crosswalks as Java expressions. */
final class CrosswalkSource {
    private CrosswalkSource() {}

    static String crosswalk(JsonNode crosswalk) {
        return call(
                "new Crosswalk",
                literal(crosswalk.required("id").stringValue()),
                literal(crosswalk.required("title").stringValue()),
                constant("Basis", crosswalk.required("basis").stringValue()),
                own(crosswalk.required("note")),
                each(crosswalk.required("entries"), CrosswalkSource::entry));
    }

    private static String entry(JsonNode entry) {
        return call(
                "CrosswalkEntry.from",
                entry.has("group") ? id("GroupId", entry.required("group").stringValue()) : "null",
                entry.has("criterion")
                        ? id("CriterionId", entry.required("criterion").stringValue())
                        : "null",
                entry.has("concept") ? literal(entry.required("concept").stringValue()) : "null",
                each(entry.required("targets"), CrosswalkSource::target));
    }

    private static String target(JsonNode target) {
        String title = literal(target.required("title").stringValue());
        return target.has("number")
                ? call("CrosswalkTarget.of", literal(target.required("number").stringValue()), title)
                : call("CrosswalkTarget.of", title);
    }
}
