// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import io.github.laatupaja.score.Score;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of the scores in a chart.
 *
 * @param name what tells it from the others; empty for a score that stands alone
 * @param score the score
 */
record Series(String name, Score score) {
    /** Refuses a score that cannot be compared with this one. */
    void checkLike(Series other) {
        Map<String, String> own = terms();
        other.terms().forEach((term, theirs) -> {
            if (!theirs.equals(own.get(term))) {
                throw new IllegalArgumentException("score '" + other.name + "' has " + term + " " + theirs
                        + ", but score '" + name + "' has " + own.get(term) + ", and only like scores share a chart");
            }
        });
    }

    private Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("edition", score.edition().toString());
        terms.put("scale", score.scale().toString());
        terms.put("method", score.method().toString());
        terms.put("options", score.options().toString());
        return terms;
    }
}
