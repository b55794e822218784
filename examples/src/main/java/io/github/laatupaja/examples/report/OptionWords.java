// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.scoring.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The options that a score records, in words where they are known, otherwise by their code. Immutable and thread-safe.
 *
 * @param framework whose groups may have weights
 * @param words how they are told
 */
public record OptionWords(CriteriaFramework framework, Words words) {
    private static final Map<String, Phrase> NAMES = Map.of(
            "aggregation", Phrase.AGGREGATION,
            "missing", Phrase.MISSING_POLICY,
            "notApplicable", Phrase.NOT_APPLICABLE_POLICY,
            "weights", Phrase.WEIGHTS,
            "valuation", Phrase.VALUATION);
    private static final Map<String, Phrase> VALUES = Map.ofEntries(
            Map.entry("flat-mean", Phrase.FLAT_MEAN),
            Map.entry("nested-mean", Phrase.NESTED_MEAN),
            Map.entry("flat-sum", Phrase.FLAT_SUM),
            Map.entry("nested-sum", Phrase.NESTED_SUM),
            Map.entry("available-case", Phrase.AVAILABLE_CASE),
            Map.entry("as-lowest", Phrase.AS_LOWEST),
            Map.entry("as-zero", Phrase.AS_ZERO),
            Map.entry("refuse", Phrase.REFUSE),
            Map.entry("exclude", Phrase.EXCLUDE),
            Map.entry("declared", Phrase.DECLARED),
            Map.entry("equal", Phrase.EQUAL),
            Map.entry("share-of-scale", Phrase.SHARE_OF_SCALE),
            Map.entry("middle-of-band", Phrase.MIDDLE_OF_BAND),
            Map.entry("points-of-hundred", Phrase.POINTS_OF_HUNDRED));

    private static final List<String> WEIGHTS = List.of("weight", "groupWeight");

    /** {@return the options of a score, in the order in which it records them} */
    public List<Fact> of(Score score) {
        return score.options().entrySet().stream()
                .map(option -> new Fact(name(option.getKey()), values(option.getValue())))
                .toList();
    }

    private String name(String code) {
        int dot = code.indexOf('.');
        if (dot >= 0 && WEIGHTS.contains(code.substring(0, dot))) {
            return words.say(Phrase.WEIGHT_OF, title(code.substring(dot + 1)));
        }
        Phrase known = NAMES.get(code);
        return known == null ? code : words.say(known);
    }

    private String title(String id) {
        return framework
                .find(GroupId.of(id))
                .map(group -> words.say(group.title()))
                .orElse(id);
    }

    private String values(String codes) {
        return String.join(
                ", ", Arrays.stream(codes.split(" ", -1)).map(this::value).toList());
    }

    private String value(String code) {
        Phrase known = VALUES.get(code);
        if (known != null) {
            return words.say(known);
        }
        return code.startsWith("flat-")
                ? words.say(Phrase.FLAT)
                : code.startsWith("nested-") ? words.say(Phrase.NESTED) : code;
    }
}
