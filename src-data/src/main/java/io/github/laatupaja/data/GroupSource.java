// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import static io.github.laatupaja.data.JavaText.call;
import static io.github.laatupaja.data.JavaText.each;
import static io.github.laatupaja.data.JavaText.literal;
import static io.github.laatupaja.data.JavaText.remarks;
import static io.github.laatupaja.data.JavaText.source;

import tools.jackson.databind.JsonNode;

/** The source of a class that makes the headings of the bundled framework over what stands under them. */
final class GroupSource {
    private GroupSource() {}

    static String javaFile(DataFiles files, String className) {
        Renderings renderings = new Renderings(files);
        StringBuilder cases = new StringBuilder();
        for (JsonNode group : files.get("groups.json").required("groups")) {
            String name = group.required("id").stringValue();
            cases.append("            case %s -> %s;\n".formatted(literal(name), group(name, group, renderings)));
        }
        return JavaText.file("final class " + className, """
                private %s() {}

                static GroupParts get(String id, List<Criterion> criteria, List<CriterionGroup> groups) {
                    return switch (id) {
            %s            default -> throw new IllegalArgumentException("group " + id + " is not bundled");
                    };
                }
            """.formatted(className, cases));
    }

    private static String group(String name, JsonNode group, Renderings renderings) {
        return call(
                "group",
                literal(name),
                renderings.group(name, group.required("title").stringValue()),
                each(group.path("variants"), it -> literal(it.required("text").stringValue())),
                "criteria",
                "groups",
                source(group.required("source")),
                remarks(group));
    }
}
