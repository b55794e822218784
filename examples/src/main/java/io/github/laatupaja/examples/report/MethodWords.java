// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.scoring.MethodDescription;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A method and the options that a score records, in words where they are known, otherwise by their code. */
final class MethodWords {
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

    private final ScoredAssessment scored;
    private final Words words;

    MethodWords(ScoredAssessment scored, Words words) {
        this.scored = scored;
        this.words = words;
    }

    /** {@return what the method is called, where it comes from and what it takes for granted} */
    String method() {
        MethodDescription description = scored.method().description();
        String title = words.say(description.title());
        String whole =
                description.source().isBlank() ? title : words.say(Phrase.METHOD_FROM, title, description.source());
        List<String> assumptions =
                description.assumptions().stream().map(words::say).toList();
        return assumptions.isEmpty() ? whole : whole + ": " + String.join("; ", assumptions);
    }

    /** {@return the options of the method, as the score records them} */
    String options() {
        List<String> options = scored.score().options().entrySet().stream()
                .map(option -> name(option.getKey()) + ": " + values(option.getValue()))
                .toList();
        return String.join("; ", options);
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
        return scored.headings().stream()
                .filter(heading -> heading.group().id().value().equals(id))
                .map(heading -> words.say(heading.group().title()))
                .findFirst()
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
