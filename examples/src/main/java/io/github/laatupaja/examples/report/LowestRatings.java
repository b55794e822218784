// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.ExactNumber;
import java.util.List;

/**
 * The criteria with the lowest ratings. Immutable and thread-safe.
 *
 * @param entries the criteria, lowest first, those of equal value in published order; at most {@link #MOST}
 * @param more how many other criteria have the same value as the last one
 */
public record LowestRatings(List<CriterionEntry> entries, long more) {
    /** The largest number of criteria. */
    public static final int MOST = 5;

    /** {@return the criteria of an assessment that have the lowest ratings} */
    public static LowestRatings of(ScoredAssessment scored) {
        List<CriterionEntry> all = scored.lowestFirst();
        List<CriterionEntry> lowest = all.subList(0, Math.min(MOST, all.size()));
        if (lowest.isEmpty()) {
            return new LowestRatings(lowest, 0);
        }
        ExactNumber last = value(lowest.get(lowest.size() - 1));
        long more = all.stream()
                .skip(lowest.size())
                .filter(entry -> value(entry).equals(last))
                .count();
        return new LowestRatings(lowest, more);
    }

    /** {@return how the criteria were chosen, and how many with an equal rating are left out} */
    public String note(Localizer localizer) {
        String note = localizer.text(ProgramText.LOWEST_NOTE, MOST);
        return more == 0 ? note : note + " " + localizer.text(ProgramText.MORE_EQUAL_RATINGS, more);
    }

    private static ExactNumber value(CriterionEntry entry) {
        return entry.node().value().orElseThrow();
    }
}
