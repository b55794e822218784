// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.scoring.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The options that a score records, in words where they are known, and always with the recorded code. */
final class MethodWords {
    private static final Map<String, Phrase> NAMES = Map.of(
            "aggregation", Phrase.AGGREGATION,
            "missing", Phrase.MISSING_POLICY,
            "notApplicable", Phrase.NOT_APPLICABLE_POLICY,
            "weights", Phrase.WEIGHTS);
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
            Map.entry("equal", Phrase.EQUAL));

    private final Words words;

    MethodWords(Words words) {
        this.words = words;
    }

    String options(Score score) {
        List<String> options = score.options().entrySet().stream()
                .map(option -> name(option.getKey()) + ": " + values(option.getValue()))
                .toList();
        return String.join("; ", options);
    }

    private String name(String code) {
        Phrase known = NAMES.get(code);
        return known == null ? code : words.say(known);
    }

    private String values(String codes) {
        return String.join(
                ", ", Arrays.stream(codes.split(" ", -1)).map(this::value).toList());
    }

    private String value(String code) {
        Phrase known = VALUES.get(code);
        return known == null ? code : words.say(known) + " [" + code + "]";
    }
}
