// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.scale;

import static io.github.laatupaja.internal.json.JsonField.list;
import static io.github.laatupaja.internal.json.JsonField.optional;
import static io.github.laatupaja.internal.json.JsonField.required;
import static io.github.laatupaja.internal.json.JsonSchema.keywords;
import static io.github.laatupaja.internal.json.JsonSchema.requiring;
import static io.github.laatupaja.internal.json.JsonTypes.NUMBER;
import static io.github.laatupaja.internal.json.JsonTypes.code;
import static io.github.laatupaja.internal.json.JsonTypes.id;
import static io.github.laatupaja.internal.json.LocalizedTextTable.LOCALIZED;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.json.FieldTable;
import io.github.laatupaja.internal.json.FieldTables;
import io.github.laatupaja.scale.Interval;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of a rating scale. */
public final class RatingScaleJson {
    /** The form of a rating, or of a level's code, in a schema. */
    public static final Map<String, Object> CODE_FORM = keywords("pattern", "\\S", "maxLength", 64);

    private static final FieldTable<Interval> INTERVAL = FieldTables.of(
            "interval",
            "The numbers from one to another.",
            required("lowest", NUMBER, Interval::lowest, "The lowest number."),
            required("highest", NUMBER, Interval::highest, "The highest number, not below the lowest."),
            Interval::of);

    private static final FieldTable<RatingLevel> LEVEL = FieldTables.of(
            "ratingLevel",
            "A step of a scale.",
            required(
                    "code", code(code -> code, code -> code, CODE_FORM), RatingLevel::code, "What an assessor writes."),
            required("value", NUMBER, RatingLevel::value, "What it is worth."),
            required("label", LOCALIZED, RatingLevel::label, "What it means."),
            optional("band", INTERVAL, RatingLevel::band, "The points that stand for it."),
            RatingScaleJson::level);

    /** The fields of a scale. */
    public static final FieldTable<RatingScale> SCALE = FieldTables.of(
                    "scale",
                    "A scale: levels in rising order, or an interval.",
                    required("id", id(ScaleId::of), RatingScale::id, "Its id."),
                    required("title", LOCALIZED, RatingScale::title, "What it is called."),
                    list("levels", LEVEL, RatingScale::levels, "The levels, lowest first.")
                            .with("minItems", 1),
                    optional("interval", INTERVAL, RatingScale::interval, "The numbers."),
                    RatingScaleJson::scale)
            .with("oneOf", requiring("levels", "interval"));

    private RatingScaleJson() {}

    private static RatingLevel level(String code, BigDecimal value, LocalizedText label, @Nullable Interval band) {
        return band == null ? RatingLevel.of(code, value, label) : RatingLevel.of(code, value, label, band);
    }

    private static RatingScale scale(
            ScaleId id, LocalizedText title, List<RatingLevel> levels, @Nullable Interval interval) {
        if (interval != null && levels.isEmpty()) {
            return RatingScale.of(id, title, interval);
        }
        // a scale with both is refused in the same words as one with neither
        return RatingScale.of(id, title, interval == null ? levels : List.of());
    }
}
