// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import static io.github.laatupaja.data.generate.JavaExpressions.call;
import static io.github.laatupaja.data.generate.JavaExpressions.constant;
import static io.github.laatupaja.data.generate.JavaExpressions.each;
import static io.github.laatupaja.data.generate.JavaExpressions.literal;
import static io.github.laatupaja.data.generate.JavaExpressions.remarks;
import static io.github.laatupaja.data.generate.JavaExpressions.source;

import io.github.laatupaja.data.source.DataFiles;
import tools.jackson.databind.JsonNode;

/** The source of a class that makes the criteria of the bundled framework by their ids: a method for each of them. */
final class CriteriaWriter {
    private final DataFiles files;
    private final String className;
    private final CriteriaTranslations renderings;
    private final JavaMethods methods = new JavaMethods();

    CriteriaWriter(DataFiles files, String className) {
        this.files = files;
        this.className = className;
        this.renderings = new CriteriaTranslations(files);
    }

    String javaFile() {
        StringBuilder cases = new StringBuilder();
        for (JsonNode criterion : files.get("criteria.json").required("criteria")) {
            String name = criterion.required("id").stringValue();
            String made = methods.add("CriterionParts", "criterion_" + name, criterion(name, criterion));
            cases.append("            case %s -> %s;\n".formatted(literal(name), made));
        }
        return JavaExpressions.file("final class " + className, """
                private %s() {}

                static CriterionParts get(String id) {
                    return switch (id) {
            %s            default -> throw new IllegalArgumentException("criterion " + id + " is not bundled");
                    };
                }
            %s""".formatted(className, cases, methods.all()));
    }

    private String criterion(String name, JsonNode criterion) {
        return call(
                "criterion",
                literal(name),
                criterion.has("leadIn")
                        ? renderings.leadIn(
                                name,
                                criterion.required("leadIn").required("text").stringValue())
                        : "null",
                each(criterion.required("statements"), this::statement),
                applicabilities(criterion),
                source(criterion.required("source")),
                remarks(criterion));
    }

    private String statement(JsonNode statement) {
        String name = statement.required("id").stringValue();
        return call(
                "statement",
                literal(name),
                renderings.statement(name, statement.required("text").stringValue()),
                applicabilities(statement),
                source(statement.required("source")));
    }

    private String applicabilities(JsonNode item) {
        String name = item.required("id").stringValue();
        return each(
                item.path("applicability"),
                it -> call(
                        "applicability",
                        constant("ApplicabilityKind", it.required("kind").stringValue()),
                        constant("Reach", it.required("reach").stringValue()),
                        renderings.words(name, it.required("words").stringValue()),
                        it.has("feature") ? literal(it.required("feature").stringValue()) : "null"));
    }
}
