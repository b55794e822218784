// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The texts of the options that a score records; an unknown option keeps its code. Immutable and thread-safe.
 *
 * @param framework the framework of the score, which has the titles of groups with weights
 * @param localizer the language of the texts
 */
public record OptionTexts(CriteriaFramework framework, Localizer localizer) {
    private static final Map<String, ProgramText> NAMES = Map.of(
            "aggregation", ProgramText.AGGREGATION,
            "missing", ProgramText.MISSING_POLICY,
            "notApplicable", ProgramText.NOT_APPLICABLE_POLICY,
            "weights", ProgramText.WEIGHTS,
            "valuation", ProgramText.VALUATION);
    private static final Map<String, ProgramText> VALUES = Map.ofEntries(
            Map.entry("flat-mean", ProgramText.FLAT_MEAN),
            Map.entry("nested-mean", ProgramText.NESTED_MEAN),
            Map.entry("flat-sum", ProgramText.FLAT_SUM),
            Map.entry("nested-sum", ProgramText.NESTED_SUM),
            Map.entry("available-case", ProgramText.AVAILABLE_CASE),
            Map.entry("as-lowest", ProgramText.AS_LOWEST),
            Map.entry("as-zero", ProgramText.AS_ZERO),
            Map.entry("refuse", ProgramText.REFUSE),
            Map.entry("exclude", ProgramText.EXCLUDE),
            Map.entry("declared", ProgramText.DECLARED),
            Map.entry("equal", ProgramText.EQUAL),
            Map.entry("share-of-scale", ProgramText.SHARE_OF_SCALE),
            Map.entry("middle-of-band", ProgramText.MIDDLE_OF_BAND),
            Map.entry("points-of-hundred", ProgramText.POINTS_OF_HUNDRED));

    private static final List<String> WEIGHT_OPTIONS = List.of("weight", "groupWeight");

    /** {@return the options of a score, in the order in which it records them} */
    public List<LabelledText> of(Score score) {
        return score.options().entrySet().stream()
                .map(option -> new LabelledText(name(option.getKey()), values(option.getValue())))
                .toList();
    }

    private String name(String code) {
        int dot = code.indexOf('.');
        if (dot >= 0 && WEIGHT_OPTIONS.contains(code.substring(0, dot))) {
            return localizer.text(ProgramText.WEIGHT_OF, title(code.substring(dot + 1)));
        }
        ProgramText known = NAMES.get(code);
        return known == null ? code : localizer.text(known);
    }

    private String title(String id) {
        return framework
                .find(GroupId.of(id))
                .map(group -> localizer.text(group.title()))
                .orElse(id);
    }

    private String values(String codes) {
        return String.join(
                ", ", Arrays.stream(codes.split(" ", -1)).map(this::value).toList());
    }

    private String value(String code) {
        ProgramText known = VALUES.get(code);
        if (known != null) {
            return localizer.text(known);
        }
        return code.startsWith("flat-")
                ? localizer.text(ProgramText.FLAT)
                : code.startsWith("nested-") ? localizer.text(ProgramText.NESTED) : code;
    }
}
