// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.score.RecordedOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the options of a tree method as a score records them; {@link OptionsReader} reads them back. */
final class OptionsText {
    static final String AGGREGATION = "aggregation";
    static final String MISSING = "missing";
    static final String NOT_APPLICABLE = "notApplicable";
    static final String WEIGHTS = "weights";
    static final String VALUATION = "valuation";
    static final String LEVEL = "level.";
    static final String WEIGHT_OF = "weight.";
    static final String GROUP_WEIGHT_OF = "groupWeight."; // a criterion and a group may have the same id
    static final String VALUATION_OF = "valuation.";

    private OptionsText() {}

    /** {@return every option by name, in a fixed order; valuations and a level's own policies only where there are any} */
    static RecordedOptions of(TreeOptions options) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put(AGGREGATION, options.aggregationNames());
        text.put(MISSING, options.missing().toString());
        text.put(NOT_APPLICABLE, options.notApplicable().text());
        text.put(WEIGHTS, options.weighting().text());
        if (!options.valuation().isAsRated()) {
            text.put(VALUATION, options.valuation().toString());
        }
        List<Aggregation> levels = options.aggregations();
        for (int depth = 0; depth < levels.size(); depth++) {
            if (!levels.get(depth).policies().isEmpty()) {
                text.put(LEVEL + depth, levels.get(depth).policies());
            }
        }
        Map<String, String> byId = new TreeMap<>();
        options.weights()
                .forEach((id, weight) ->
                        byId.put(weightName(id), weight.stripTrailingZeros().toPlainString()));
        options.valuations().forEach((id, valuation) -> byId.put(VALUATION_OF + id, valuation.toString()));
        text.putAll(byId);
        return new RecordedOptions(text);
    }

    private static String weightName(Id id) {
        return (id instanceof GroupId ? GROUP_WEIGHT_OF : WEIGHT_OF) + id;
    }
}
