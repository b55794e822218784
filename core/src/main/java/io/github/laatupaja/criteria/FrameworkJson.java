// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.json.JsonFields;
import io.github.laatupaja.internal.json.JsonWriter;
import io.github.laatupaja.internal.source.SourceJson;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.RatingScaleJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of a framework: what plain Jackson mappers make of the models, read with all findings. */
final class FrameworkJson {
    /** An id may be unknown because what it names could not be read: these findings rest on the whole document. */
    static final Map<FindingKind, String> RESTS_ON = Map.of(FindingCode.UNKNOWN_ID, "");

    private FrameworkJson() {}

    static @Nullable CriteriaFramework read(JsonFields in) {
        in.checkFormat(CriteriaFramework.FORMAT);
        EditionId edition = in.required("edition", EditionId::of);
        EditionId base = in.value("base", EditionId::of);
        LocalizedText title = in.requiredText("title");
        String publisher = in.text("publisher");
        String published = in.text("published");
        LocalizedText rights = in.localized("rights");
        List<Feature> features = in.objects("features", FrameworkJson::feature);
        List<RatingScale> scales = in.objects("scales", RatingScaleJson::read);
        List<GroupLevel> levels = in.objects("levels", FrameworkJson::level);
        List<Criterion> criteria = in.objects("criteria", CriterionJson::criterion);
        List<CriterionGroup> groups = in.objects("groups", CriterionJson::group);
        List<Guidance> guidance = in.objects("guidance", FrameworkJson::guidance);
        List<Crosswalk> crosswalks = in.objects("crosswalks", CrosswalkJson::read);
        List<EditionChanges> changes = in.objects("changes", EditionChangesJson::read);
        if (edition == null || title == null) {
            return null;
        }
        return CriteriaFramework.builder()
                .edition(edition)
                .baseOrNull(base)
                .title(title)
                .publisherOrNull(publisher)
                .publishedOrNull(published)
                .rightsOrNull(rights)
                .addAllFeatures(features)
                .addAllScales(scales)
                .addAllLevels(levels)
                .addAllTopCriteria(criteria)
                .addAllGroups(groups)
                .addAllGuidance(guidance)
                .addAllCrosswalks(crosswalks)
                .addAllChanges(changes)
                .build();
    }

    static void write(CriteriaFramework framework, JsonWriter out) {
        out.text("format", framework.format());
        out.id("edition", framework.edition());
        out.id("base", framework.baseOrNull());
        out.localized("title", framework.title());
        out.text("publisher", framework.publisherOrNull());
        out.text("published", framework.publishedOrNull());
        out.localized("rights", framework.rightsOrNull());
        out.objects("features", framework.features(), (feature, to) -> {
            to.id("id", feature.id());
            to.localized("title", feature.title());
        });
        out.objects("scales", framework.scales(), RatingScaleJson::write);
        out.objects("levels", framework.levels(), (level, to) -> {
            to.text("id", level.id());
            to.localized("title", level.title());
        });
        out.objects("criteria", framework.topCriteria(), CriterionJson::write);
        out.objects("groups", framework.groups(), CriterionJson::write);
        out.objects("guidance", framework.guidance(), FrameworkJson::writeGuidance);
        out.objects("crosswalks", framework.crosswalks(), CrosswalkJson::write);
        out.objects("changes", framework.changes(), EditionChangesJson::write);
    }

    static @Nullable SourceReference source(JsonFields in) {
        return SourceJson.place(in, SourceReference::of);
    }

    static void writeSource(SourceReference source, JsonWriter out) {
        SourceJson.writePlace(source.slide(), source.firstLine(), source.lastLine(), out);
    }

    static @Nullable Remark remark(JsonFields in) {
        return SourceJson.remark(in, Remark::of);
    }

    static void writeRemark(Remark remark, JsonWriter out) {
        SourceJson.writeRemark(remark.code(), remark.text(), out);
    }

    private static @Nullable Feature feature(JsonFields in) {
        FeatureId id = in.required("id", FeatureId::of);
        LocalizedText title = in.requiredText("title");
        return id == null || title == null ? null : Feature.of(id, title);
    }

    private static @Nullable GroupLevel level(JsonFields in) {
        String id = in.required("id");
        LocalizedText title = in.requiredText("title");
        return id == null || title == null ? null : GroupLevel.of(id, title);
    }

    private static @Nullable Guidance guidance(JsonFields in) {
        String id = in.required("id");
        LocalizedText title = in.requiredText("title");
        List<LocalizedText> points = in.localizedList("points");
        Boolean isNumbered = in.require("isNumbered", in.truth("isNumbered"));
        SourceReference source = in.require("source", in.object("source", FrameworkJson::source));
        List<Remark> remarks = in.objects("remarks", FrameworkJson::remark);
        if (id == null || title == null || isNumbered == null || source == null) {
            return null;
        }
        return new Guidance(id, title, points, isNumbered, source, remarks);
    }

    private static void writeGuidance(Guidance guidance, JsonWriter out) {
        out.text("id", guidance.id());
        out.localized("title", guidance.title());
        out.localizedList("points", guidance.points());
        out.truth("isNumbered", guidance.isNumbered());
        out.object("source", guidance.source(), FrameworkJson::writeSource);
        out.objects("remarks", guidance.remarks(), FrameworkJson::writeRemark);
    }
}
