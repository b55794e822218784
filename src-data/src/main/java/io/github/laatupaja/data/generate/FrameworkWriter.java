// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import static io.github.laatupaja.data.generate.JavaExpressions.call;
import static io.github.laatupaja.data.generate.JavaExpressions.listOf;
import static io.github.laatupaja.data.generate.JavaExpressions.literal;

import io.github.laatupaja.data.source.DataFiles;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The source of the class of a bundled framework: its groups and the ids of its criteria, made when the class is loaded;
 * all else stands in further classes, which a program loads only when it asks for what is in them.
 */
final class FrameworkWriter {
    private final DataFiles files;
    private final String className;
    private final JsonNode edition;
    private final ScaleWriter scales;

    FrameworkWriter(DataFiles files, String className) {
        this.files = files;
        this.className = className;
        this.edition = files.get("editions.json").required("editions").required(0);
        this.scales = new ScaleWriter(files, className + "Scales");
    }

    String javaFile() {
        return JavaExpressions.file("final class " + className + " extends CriteriaFramework", """
                private static final long serialVersionUID = 1L;

                private static final EditionId EDITION = EditionId.of(%s);
                private static final List<CriterionGroup> GROUPS = %s;

                static final CriteriaFramework FRAMEWORK = new %s();

                private final transient Map<ScaleId, RatingScale> scales = new ConcurrentHashMap<>();

                @Override
                public EditionId edition() {
                    return EDITION;
                }

                @Override
                public List<CriterionGroup> groups() {
                    return GROUPS;
                }

                @Override
                public List<Criterion> topCriteria() {
                    return List.of();
                }

                @Override
                public List<EditionChanges> changes() {
                    return List.of();
                }

                @Override
                @Nullable
                EditionId baseOrNull() {
                    return null;
                }

                @Override
                String publisherOrNull() {
                    return %s;
                }

                @Override
                String publishedOrNull() {
                    return %s;
                }

            %s
                @Override
                public List<RatingScale> scales() {
                    return %s;
                }

                @Override
                @Nullable
                RatingScale scaleOrNull(ScaleId id) {
                    if (!scales.containsKey(id)) {
                        RatingScale made = make(id);
                        if (made == null) {
                            return null;
                        }
                        scales.putIfAbsent(id, made);
                    }
                    return scales.get(id);
                }

                private static @Nullable RatingScale make(ScaleId id) {
                    return switch (id.value()) {
            %s            default -> null;
                    };
                }

                private static CriterionGroup group(String id, List<Criterion> criteria, List<CriterionGroup> groups) {
                    return CriterionGroup.bundled(EDITION, id, criteria, groups);
                }

                private static Criterion criterion(String id) {
                    return Criterion.bundled(EDITION, CriterionId.of(id));
                }

                @JsonValue
                CriteriaFramework plain() {
                    return builder().from(this).build();
                }

                @Serial
                private Object writeReplace() {
                    return plain();
                }
            """.formatted(
                        literal(edition.required("id").stringValue()),
                        groupsUnder(""),
                        className,
                        literal(edition.required("publisher").stringValue()),
                        literal(edition.required("published").stringValue()),
                        parts(),
                        scales.all(),
                        scales.cases()));
    }

    /** {@return accessors of what stands in other classes} */
    private String parts() {
        return part("public LocalizedText title", "Parts.TITLE")
                + part("LocalizedText rightsOrNull", "Parts.RIGHTS")
                + part("public List<Feature> features", "Parts.FEATURES")
                + part("public List<GroupLevel> levels", "Parts.LEVELS")
                + part("public List<Guidance> guidance", "Parts.GUIDANCE")
                + part("public List<Crosswalk> crosswalks", "Parts.CROSSWALKS");
    }

    private String part(String signature, String constant) {
        return """

                @Override
                %s() {
                    return %s%s;
                }
            """.formatted(signature, className, constant);
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
        return call("group", literal(name), criteriaOf(name), groupsUnder(name));
    }

    private String criteriaOf(String group) {
        List<String> criteria = new ArrayList<>();
        for (JsonNode criterion : files.get("criteria.json").required("criteria")) {
            if (criterion.required("group").stringValue().equals(group)) {
                criteria.add(call("criterion", literal(criterion.required("id").stringValue())));
            }
        }
        return listOf(criteria);
    }
}
