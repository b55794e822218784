// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.json.JsonFields;
import io.github.laatupaja.internal.json.JsonWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON form of a rating scale. */
final class RatingScaleJson {
    private RatingScaleJson() {}

    static @Nullable RatingScale read(JsonFields in) {
        ScaleId id = in.required("id", ScaleId::of);
        LocalizedText title = in.requiredText("title");
        List<RatingLevel> levels = in.objects("levels", RatingScaleJson::level);
        Interval interval = in.object("interval", FrameworkJson::interval);
        return id == null || title == null ? null : RatingScale.from(id, title, levels, interval);
    }

    static void write(RatingScale scale, JsonWriter out) {
        out.id("id", scale.id());
        out.localized("title", scale.title());
        out.objects("levels", scale.levels(), RatingScaleJson::writeLevel);
        out.object("interval", scale.intervalOrNull(), FrameworkJson::writeInterval);
    }

    private static @Nullable RatingLevel level(JsonFields in) {
        String code = in.require("code", in.code("code"));
        BigDecimal value = in.require("value", in.number("value"));
        LocalizedText label = in.requiredText("label");
        Interval band = in.object("band", FrameworkJson::interval);
        return code == null || value == null || label == null ? null : RatingLevel.from(code, value, label, band);
    }

    private static void writeLevel(RatingLevel level, JsonWriter out) {
        out.text("code", level.code());
        out.number("value", level.value());
        out.localized("label", level.label());
        out.object("band", level.bandOrNull(), FrameworkJson::writeInterval);
    }
}
