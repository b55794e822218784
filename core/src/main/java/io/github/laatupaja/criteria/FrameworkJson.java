// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.internal.json.JsonField.list;
import static io.github.laatupaja.internal.json.JsonField.optional;
import static io.github.laatupaja.internal.json.JsonField.required;
import static io.github.laatupaja.internal.json.JsonSchema.requiring;
import static io.github.laatupaja.internal.json.JsonTypes.TEXT;
import static io.github.laatupaja.internal.json.JsonTypes.TRUTH;
import static io.github.laatupaja.internal.json.JsonTypes.id;
import static io.github.laatupaja.internal.json.LocalizedTextTable.LOCALIZED;

import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.internal.json.FieldTable;
import io.github.laatupaja.internal.json.FieldTables;
import io.github.laatupaja.internal.scale.RatingScaleJson;
import java.util.Map;

/** The JSON form of a framework. */
final class FrameworkJson {
    /** An id may be unknown because what it names could not be read: these findings depend on the whole document. */
    static final Map<FindingKind, String> RESTS_ON = Map.of(FindingCode.UNKNOWN_ID, "");

    private static final FieldTable<Feature> FEATURE = FieldTables.of(
            "feature",
            "A feature.",
            required("id", id(FeatureId::of), Feature::id, "Its id."),
            required("title", LOCALIZED, Feature::title, "What it is called."),
            Feature::of);

    private static final FieldTable<GroupLevel> LEVEL = FieldTables.of(
            "level",
            "What groups at one depth are called.",
            required("id", TEXT, GroupLevel::id, "The short name."),
            required("title", LOCALIZED, GroupLevel::title, "What such a group is called."),
            GroupLevel::of);

    private static final FieldTable<Guidance> GUIDANCE = FieldTables.of(
            "guidance",
            "A passage of the source about the set.",
            required("id", TEXT, Guidance::id, "The short name."),
            required("title", LOCALIZED, Guidance::title, "The heading."),
            list("points", LOCALIZED, Guidance::points, "The points."),
            required("isNumbered", TRUTH, Guidance::isNumbered, "Whether the source numbers the points."),
            required("source", CriterionJson.SOURCE, Guidance::source, "Where the heading stands."),
            list("remarks", CriterionJson.REMARK, Guidance::remarks, "Editorial notes."),
            Guidance::new);

    static final FieldTable<CriteriaFramework> FRAMEWORK = FieldTable.builder(
                    "framework",
                    "An edition of a set of criteria: a tree of groups with criteria as its leaves."
                            + " Unknown fields are ignored.",
                    CriteriaFramework::builder,
                    CriteriaFramework.Builder::build)
            .format(CriteriaFramework.FORMAT, CriteriaFramework::format)
            .with(
                    required(
                            "edition",
                            id(EditionId::of),
                            CriteriaFramework::edition,
                            "The edition; never given to another one."),
                    CriteriaFramework.Builder::edition)
            .with(
                    optional("base", id(EditionId::of), CriteriaFramework::base, "The edition that this one extends."),
                    CriteriaFramework.Builder::baseOrNull)
            .with(
                    required("title", LOCALIZED, CriteriaFramework::title, "What the set is called."),
                    CriteriaFramework.Builder::title)
            .with(
                    optional("publisher", TEXT, CriteriaFramework::publisher, "Who publishes it."),
                    CriteriaFramework.Builder::publisher)
            .with(
                    optional("published", TEXT, CriteriaFramework::published, "When it was published."),
                    CriteriaFramework.Builder::published)
            .with(
                    optional(
                            "rights",
                            LOCALIZED,
                            CriteriaFramework::rights,
                            "To whom the rights in the wording belong."),
                    CriteriaFramework.Builder::rights)
            .with(
                    list(
                            "features",
                            FEATURE,
                            CriteriaFramework::features,
                            "Features of a workshop that criteria may rest on."),
                    CriteriaFramework.Builder::addAllFeatures)
            .with(
                    list(
                                    "scales",
                                    RatingScaleJson.SCALE,
                                    CriteriaFramework::scales,
                                    "The scales of ratings; a blank assessment takes the first.")
                            .atLeastOne(),
                    CriteriaFramework.Builder::addAllScales)
            .with(
                    list(
                            "levels",
                            LEVEL,
                            CriteriaFramework::levels,
                            "What the groups at each depth are called, outermost first."),
                    CriteriaFramework.Builder::addAllLevels)
            .with(
                    list(
                            "criteria",
                            CriterionJson.CRITERION,
                            CriteriaFramework::topCriteria,
                            "Criteria under no heading."),
                    CriteriaFramework.Builder::addAllTopCriteria)
            .with(
                    list("groups", CriterionJson.GROUP, CriteriaFramework::groups, "The outermost groups."),
                    CriteriaFramework.Builder::addAllGroups)
            .with(
                    list("guidance", GUIDANCE, CriteriaFramework::guidance, "What the source itself says of the set."),
                    CriteriaFramework.Builder::addAllGuidance)
            .with(
                    list(
                            "crosswalks",
                            CrosswalkJson.CROSSWALK,
                            CriteriaFramework::crosswalks,
                            "How the set answers to other models."),
                    CriteriaFramework.Builder::addAllCrosswalks)
            .with(
                    list(
                            "changes",
                            EditionChangesJson.CHANGES,
                            CriteriaFramework::changes,
                            "What became of the criteria of older editions."),
                    CriteriaFramework.Builder::addAllChanges)
            .build()
            .with("anyOf", requiring("groups", "criteria"));

    private FrameworkJson() {}
}
