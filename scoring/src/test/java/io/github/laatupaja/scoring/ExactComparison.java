// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.internal.engine.Engines;
import io.github.laatupaja.scoring.internal.engine.GroupScores;

/** Compares the scores of a row with those of the exact engine, which is the definition. */
final class ExactComparison {
    private ExactComparison() {}

    /** Compares value, bounds and coverage of every group, and the total of the score. */
    static void assertAsDefined(PreparedTree tree, byte[] row, ScoreRow into) {
        GroupScores defined = Engines.exact(tree.program(), row);
        Score score = tree.score(row);

        tree.score(row, into);

        assertThat(score.value().orElse(null)).isEqualTo(defined.value(0));
        assertThat(score.total().bounds().orElse(null)).isEqualTo(defined.bounds(0));
        assertThat(into.size()).isEqualTo(defined.size());
        for (int group = 0; group < into.size(); group++) {
            ExactNumber value = defined.value(group);
            assertThat(into.exactValue(group).orElse(null)).isEqualTo(value);
            assertThat(into.isScored(group)).isEqualTo(value != null);
            if (value != null) {
                assertThat(into.value(group)).isEqualTo(value.doubleValue());
            }
            assertThat(into.bounds(group).orElse(null)).isEqualTo(defined.bounds(group));
            assertThat(into.coverage(group)).isEqualTo(defined.coverage(group));
            assertBounds(into, group);
        }
    }

    private static void assertBounds(ScoreRow row, int group) {
        double lowest =
                row.bounds(group).map(bounds -> bounds.lowest().doubleValue()).orElse(Double.NaN);
        double highest =
                row.bounds(group).map(bounds -> bounds.highest().doubleValue()).orElse(Double.NaN);
        assertThat(row.lowest(group)).isEqualTo((Double) lowest); // NaN where there are none
        assertThat(row.highest(group)).isEqualTo((Double) highest);
    }
}
