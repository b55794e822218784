// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.Id;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that a {@link TreeMethod} assumes.
 *
 * @param aggregations how groups come to their scores: the whole framework first, then a level each; the last one holds
 *     for all deeper levels too
 * @param missing what is done about missing ratings
 * @param notApplicable what is done about criteria that are not applicable
 * @param isEqual whether the weights that the framework declares are passed over
 * @param weights weights by id, which stand in for any others
 */
@SuppressWarnings("serial") // the lists and maps are the JDK's own
record TreeOptions(
        List<Aggregation> aggregations,
        MissingPolicy missing,
        NotApplicablePolicy notApplicable,
        boolean isEqual,
        Map<Id, BigDecimal> weights)
        implements Serializable {
    Aggregation aggregation(int depth) {
        return aggregations.get(Math.min(depth, aggregations.size() - 1));
    }

    BigDecimal declaredOrOne(BigDecimal declared) {
        return isEqual ? BigDecimal.ONE : declared;
    }

    /** {@return every option by name, in a fixed order} */
    Map<String, String> asText() {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("aggregation", join(aggregations));
        text.put("missing", missing.toString());
        text.put("notApplicable", notApplicable.text());
        text.put("weights", isEqual ? "equal" : "declared");
        Map<String, BigDecimal> sorted = new TreeMap<>();
        weights.forEach((id, weight) -> sorted.put(id.value(), weight));
        sorted.forEach((id, weight) ->
                text.put("weight." + id, weight.stripTrailingZeros().toPlainString()));
        return text;
    }

    private static String join(List<Aggregation> aggregations) {
        StringBuilder text = new StringBuilder();
        for (Aggregation aggregation : aggregations) {
            text.append(text.isEmpty() ? "" : " ").append(aggregation);
        }
        return text.toString();
    }
}
