// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scale;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.json.JsonFields;
import io.github.laatupaja.internal.json.JsonWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON form of a rating scale. */
public final class RatingScaleJson {
    private RatingScaleJson() {}

    /** {@return a scale, or null with findings} */
    public static @Nullable RatingScale read(JsonFields in) {
        ScaleId id = in.required("id", ScaleId::of);
        LocalizedText title = in.requiredText("title");
        List<RatingLevel> levels = in.objects("levels", RatingScaleJson::level);
        Interval interval = in.object("interval", RatingScaleJson::interval);
        return id == null || title == null ? null : RatingScale.from(id, title, levels, interval);
    }

    /** Writes a scale. */
    public static void write(RatingScale scale, JsonWriter out) {
        out.id("id", scale.id());
        out.localized("title", scale.title());
        out.objects("levels", scale.levels(), RatingScaleJson::writeLevel);
        out.object("interval", scale.intervalOrNull(), RatingScaleJson::writeInterval);
    }

    private static @Nullable RatingLevel level(JsonFields in) {
        String code = in.require("code", in.code("code"));
        BigDecimal value = in.require("value", in.number("value"));
        LocalizedText label = in.requiredText("label");
        Interval band = in.object("band", RatingScaleJson::interval);
        return code == null || value == null || label == null ? null : RatingLevel.from(code, value, label, band);
    }

    private static void writeLevel(RatingLevel level, JsonWriter out) {
        out.text("code", level.code());
        out.number("value", level.value());
        out.localized("label", level.label());
        out.object("band", level.bandOrNull(), RatingScaleJson::writeInterval);
    }

    private static @Nullable Interval interval(JsonFields in) {
        BigDecimal lowest = in.require("lowest", in.number("lowest"));
        BigDecimal highest = in.require("highest", in.number("highest"));
        return lowest == null || highest == null ? null : Interval.of(lowest, highest);
    }

    private static void writeInterval(Interval interval, JsonWriter out) {
        out.number("lowest", interval.lowest());
        out.number("highest", interval.highest());
    }
}
