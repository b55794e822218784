// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.ExactNumber;
import java.util.List;

/**
 * The criteria that were rated lowest. Immutable and thread-safe.
 *
 * @param entries the criteria, lowest first, those of equal value in published order; at most {@link #MOST}
 * @param more how many further ones have the last one's value
 */
public record LowestRatings(List<CriterionEntry> entries, long more) {
    /** How many criteria are shown at most. */
    public static final int MOST = 5;

    /** {@return the criteria of an assessment that were rated lowest} */
    public static LowestRatings of(ScoredAssessment scored) {
        List<CriterionEntry> all = scored.lowestFirst();
        List<CriterionEntry> shown = all.subList(0, Math.min(MOST, all.size()));
        if (shown.isEmpty()) {
            return new LowestRatings(shown, 0);
        }
        ExactNumber last = value(shown.get(shown.size() - 1));
        long more = all.stream()
                .skip(shown.size())
                .filter(entry -> value(entry).equals(last))
                .count();
        return new LowestRatings(shown, more);
    }

    /** {@return how they were chosen, and how many equal ones are left out} */
    public String note(Localizer localizer) {
        String note = localizer.text(ProgramText.LOWEST_NOTE, MOST);
        return more == 0 ? note : note + " " + localizer.text(ProgramText.ALSO_AS_LOW, more);
    }

    private static ExactNumber value(CriterionEntry entry) {
        return entry.node().value().orElseThrow();
    }
}
