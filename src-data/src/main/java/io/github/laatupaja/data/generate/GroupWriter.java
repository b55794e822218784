// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import static io.github.laatupaja.data.generate.JavaExpressions.call;
import static io.github.laatupaja.data.generate.JavaExpressions.each;
import static io.github.laatupaja.data.generate.JavaExpressions.literal;
import static io.github.laatupaja.data.generate.JavaExpressions.remarks;
import static io.github.laatupaja.data.generate.JavaExpressions.source;

import io.github.laatupaja.data.source.DataFiles;
import tools.jackson.databind.JsonNode;

/** The source of a class that makes the headings of the bundled framework over what stands under them. */
final class GroupWriter {
    private GroupWriter() {}

    static String javaFile(DataFiles files, String className) {
        CriteriaTranslations renderings = new CriteriaTranslations(files);
        StringBuilder cases = new StringBuilder();
        for (JsonNode group : files.get("groups.json").required("groups")) {
            String name = group.required("id").stringValue();
            cases.append("            case %s -> %s;\n".formatted(literal(name), group(name, group, renderings)));
        }
        return JavaExpressions.file("final class " + className, """
                private %s() {}

                static GroupParts get(String id, List<Criterion> criteria, List<CriterionGroup> groups) {
                    return switch (id) {
            %s            default -> throw new IllegalArgumentException("group " + id + " is not bundled");
                    };
                }
            """.formatted(className, cases));
    }

    private static String group(String name, JsonNode group, CriteriaTranslations renderings) {
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
