// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import static io.github.laatupaja.data.generate.JavaExpressions.call;
import static io.github.laatupaja.data.generate.JavaExpressions.each;
import static io.github.laatupaja.data.generate.JavaExpressions.id;
import static io.github.laatupaja.data.generate.JavaExpressions.listOf;
import static io.github.laatupaja.data.generate.JavaExpressions.literal;
import static io.github.laatupaja.data.generate.JavaExpressions.own;
import static io.github.laatupaja.data.generate.JavaExpressions.remarks;
import static io.github.laatupaja.data.generate.JavaExpressions.source;

import io.github.laatupaja.data.source.DataFiles;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The source of a class of constants: all of the bundled framework but its tree and its scales. */
final class FrameworkPartsWriter {
    private final DataFiles files;
    private final String className;
    private final CriteriaTranslations renderings;

    FrameworkPartsWriter(DataFiles files, String className) {
        this.files = files;
        this.className = className;
        this.renderings = new CriteriaTranslations(files);
    }

    String javaFile() {
        JsonNode edition = files.get("editions.json").required("editions").required(0);
        String title = renderings.edition(
                edition.required("id").stringValue(),
                edition.required("title").required("text").stringValue());
        return JavaExpressions.file("final class " + className, """
                static final LocalizedText TITLE = %s;
                static final LocalizedText RIGHTS = %s;
                static final List<Feature> FEATURES = %s;
                static final List<GroupLevel> LEVELS = %s;
                static final List<Guidance> GUIDANCE = %s;
                static final List<Crosswalk> CROSSWALKS = %s;

                private %s() {}
            """.formatted(
                        title,
                        own(edition.required("rights")),
                        each(edition.required("features"), FrameworkPartsWriter::feature),
                        each(files.get("groups.json").required("levels"), FrameworkPartsWriter::level),
                        each(files.get("guidance.json").required("passages"), this::passage),
                        each(files.get("crosswalks.json").required("crosswalks"), CrosswalkWriter::crosswalk),
                        className));
    }

    private static String feature(JsonNode feature) {
        String name = id("FeatureId", feature.required("id").stringValue());
        return call("Feature.of", name, own(feature.required("title")));
    }

    private static String level(JsonNode level) {
        return call("GroupLevel.of", literal(level.required("id").stringValue()), own(level.required("title")));
    }

    private String passage(JsonNode passage) {
        String name = passage.required("id").stringValue();
        List<String> points = new ArrayList<>();
        for (JsonNode point : passage.required("points")) {
            points.add(
                    renderings.point(name, points.size(), point.required("text").stringValue()));
        }
        return call(
                "new Guidance",
                literal(name),
                renderings.passage(
                        name, passage.required("title").required("text").stringValue()),
                listOf(points),
                String.valueOf(passage.required("marks").stringValue().equals("numbers")),
                source(passage.required("title").required("source")),
                remarks(passage));
    }
}
