// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.advice.Comparison;
import io.github.laatupaja.scoring.advice.UnlikeScoresException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Two waves, by the workshops that were assessed in both. Immutable and thread-safe. */
public final class WaveComparison {
    private static final List<String> COLUMNS = List.of(
            "section",
            "before",
            "after",
            "pairs",
            "mean_before",
            "mean_after",
            "mean_change",
            "improved",
            "same",
            "worse",
            "rated_before",
            "not_applicable_before",
            "dont_know_before",
            "unanswered_before",
            "rated_after",
            "not_applicable_after",
            "dont_know_after",
            "unanswered_after");

    private final Wave before;
    private final Wave after;
    private final List<String> workshops;

    private WaveComparison(Wave before, Wave after, List<String> workshops) {
        this.before = before;
        this.after = after;
        this.workshops = workshops;
    }

    /**
     * {@return the comparison of two waves}
     * @param before the earlier
     * @param after the later
     * @throws IllegalArgumentException if they are of one name, or no workshop is in both
     * @throws UnlikeScoresException if they are unlike in edition, scale, method or options
     */
    public static WaveComparison of(Wave before, Wave after) {
        List<String> both = new ArrayList<>(before.scores().keySet());
        both.retainAll(after.scores().keySet());
        if (both.isEmpty() || before.name().equals(after.name())) {
            throw new IllegalArgumentException("waves '" + before.name() + "' and '" + after.name() + "' "
                    + (both.isEmpty() ? "have no workshop in common" : "have one name"));
        }
        Comparison.of(before.score(both.get(0)), after.score(both.get(0))); // refuses unlike ones
        return new WaveComparison(before, after, both);
    }

    /** {@return the workshops that are in both, in the earlier one's order} */
    public List<String> workshops() {
        return List.copyOf(workshops);
    }

    /** {@return what became of the whole, and then of each section in published order} */
    public List<SectionChange> sections() {
        return SectionChange.of(Sections.of(scores(before)), Sections.of(scores(after)));
    }

    /** {@return the ids of the sections that are not shown, the whole among them} */
    Set<String> withheld() {
        return sections().stream()
                .filter(SectionChange::isWithheld)
                .map(SectionChange::id)
                .collect(Collectors.toSet());
    }

    boolean isInvented() {
        return before.isInvented() || after.isInvented();
    }

    Wave before() {
        return before;
    }

    Wave after() {
        return after;
    }

    CriteriaFramework framework() {
        return before.framework();
    }

    /** {@return the scores of the workshops in both, in their order} */
    List<Score> scores(Wave wave) {
        return workshops.stream().map(wave::score).toList();
    }

    /**
     * {@return a row for each section, the whole first, as CSV (RFC 4180) for R or a spreadsheet}
     *
     * <p>Columns: {@code section} (the group's id, {@code all} for the whole); {@code before} and {@code after} (the waves'
     * names); {@code pairs} (workshops with a score in both); the means of these, and of their changes (six decimals);
     * {@code improved}, {@code same}, {@code worse} (how many of them); and for each wave, over the workshops in both, how many
     * answers are {@code rated}, {@code not_applicable}, {@code dont_know}, {@code unanswered}. Of fewer than five pairs,
     * and of what would tell of these, all after {@code after} is empty, the number of pairs too.
     */
    public String csv() {
        CsvTable csv = new CsvTable(COLUMNS);
        sections().forEach(section -> csv.row(row(section)));
        return csv.toString();
    }

    private List<String> row(SectionChange section) {
        List<String> row = new ArrayList<>(List.of(section.id(), before.name(), after.name()));
        if (section.isWithheld()) {
            row.addAll(Collections.nCopies(COLUMNS.size() - row.size(), ""));
            return row;
        }
        row.add(String.valueOf(section.pairs()));
        List.of(section.before(), section.after(), section.change()).forEach(mean -> row.add(CsvTable.number(mean)));
        List.of(section.directions(), section.first().counts(), section.second().counts())
                .forEach(counts -> counts.forEach(count -> row.add(String.valueOf(count))));
        return row;
    }

    /** {@return the waves and how many workshops are in both, as {@code 2023 and 2025: 40 workshops in both}} */
    @Override
    public String toString() {
        return before.name() + " and " + after.name() + ": " + workshops.size() + " workshops in both";
    }
}
