// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import static io.github.laatupaja.data.JavaText.call;
import static io.github.laatupaja.data.JavaText.constant;
import static io.github.laatupaja.data.JavaText.id;
import static io.github.laatupaja.data.JavaText.listOf;
import static io.github.laatupaja.data.JavaText.literal;
import static io.github.laatupaja.data.JavaText.own;
import static io.github.laatupaja.data.JavaText.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The source of a class that makes the bundled framework, by the short forms of core's {@code Bundled}: a method for
 * each group and criterion, so that no method grows large and nothing is parsed when the library starts.
 */
final class FrameworkSource {
    private final DataFiles files;
    private final String className;
    private final Renderings renderings;
    private final JavaMethods methods = new JavaMethods();

    FrameworkSource(DataFiles files, String className) {
        this.files = files;
        this.className = className;
        this.renderings = new Renderings(files);
    }

    String javaFile() {
        String framework =
                framework(files.get("editions.json").required("editions").required(0));
        return """
            // SPDX-License-Identifier: Apache-2.0
            package io.github.laatupaja.criteria;

            import static io.github.laatupaja.criteria.Bundled.*;

            import java.math.BigDecimal;
            import java.util.List;

            /** Generated from the data in src-data; change that, not this. */
            final class %s {
                private %s() {}

                static CriteriaFramework made() {
                    return %s;
                }
            %s}
            """.formatted(className, className, framework, methods.all());
    }

    private String framework(JsonNode edition) {
        String name = edition.required("id").stringValue();
        return call(
                "framework",
                literal(name),
                renderings.edition(
                        name, edition.required("title").required("text").stringValue()),
                literal(edition.required("publisher").stringValue()),
                literal(edition.required("published").stringValue()),
                own(edition.required("rights")),
                each(edition.required("features"), FrameworkSource::feature),
                each(files.get("scales.json").required("scales"), ScaleSource::scale),
                each(files.get("groups.json").required("levels"), FrameworkSource::level),
                groupsUnder(""),
                each(files.get("guidance.json").required("passages"), this::passage),
                each(files.get("crosswalks.json").required("crosswalks"), CrosswalkSource::crosswalk));
    }

    private static String feature(JsonNode feature) {
        String name = id("FeatureId", feature.required("id").stringValue());
        return call("Feature.of", name, own(feature.required("title")));
    }

    private static String level(JsonNode level) {
        return call("GroupLevel.of", literal(level.required("id").stringValue()), own(level.required("title")));
    }

    private String groupsUnder(String parent) {
        List<String> groups = new ArrayList<>();
        for (JsonNode group : files.get("groups.json").required("groups")) {
            if (group.path("parent").asString("").equals(parent)) {
                groups.add(group(group));
            }
        }
        return listOf(groups);
    }

    private String group(JsonNode group) {
        String name = group.required("id").stringValue();
        List<String> criteria = new ArrayList<>();
        for (JsonNode criterion : files.get("criteria.json").required("criteria")) {
            if (criterion.required("group").stringValue().equals(name)) {
                criteria.add(criterion(criterion));
            }
        }
        String expression = call(
                "group",
                literal(name),
                renderings.group(name, group.required("title").stringValue()),
                each(group.path("variants"), it -> literal(it.required("text").stringValue())),
                listOf(criteria),
                groupsUnder(name),
                source(group.required("source")),
                remarks(group));
        return methods.add("CriterionGroup", "group_" + name, expression);
    }

    private String criterion(JsonNode criterion) {
        String name = criterion.required("id").stringValue();
        String expression = call(
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
        return methods.add("Criterion", "criterion_" + name, expression);
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

    private String passage(JsonNode passage) {
        String name = passage.required("id").stringValue();
        List<String> points = new ArrayList<>();
        for (JsonNode point : passage.required("points")) {
            points.add(
                    renderings.point(name, points.size(), point.required("text").stringValue()));
        }
        return call(
                "guidance",
                literal(name),
                renderings.passage(
                        name, passage.required("title").required("text").stringValue()),
                listOf(points),
                String.valueOf(passage.required("marks").stringValue().equals("numbers")),
                source(passage.required("title").required("source")),
                remarks(passage));
    }

    static String remarks(JsonNode item) {
        return each(
                item.path("remarks"),
                it -> call("Remark.of", literal(it.required("code").stringValue()), own(it)));
    }

    static String each(JsonNode array, Function<JsonNode, String> expression) {
        List<String> expressions = new ArrayList<>();
        array.forEach(element -> expressions.add(expression.apply(element)));
        return listOf(expressions);
    }
}
