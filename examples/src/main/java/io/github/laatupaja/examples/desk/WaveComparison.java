// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.advice.Comparison;
import io.github.laatupaja.scoring.advice.UnlikeScoresException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A comparison of two waves, over the workshops that were assessed in both. Immutable and thread-safe. */
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
     * @param before the earlier wave
     * @param after the later wave
     * @throws IllegalArgumentException if they have the same name, or no workshop is in both
     * @throws UnlikeScoresException if they differ in edition, scale, method or options
     */
    public static WaveComparison of(Wave before, Wave after) {
        List<String> both = new ArrayList<>(before.scores().keySet());
        both.retainAll(after.scores().keySet());
        if (both.isEmpty() || before.name().equals(after.name())) {
            throw new IllegalArgumentException("waves '" + before.name() + "' and '" + after.name() + "' "
                    + (both.isEmpty() ? "have no workshop in common" : "have the same name"));
        }
        Comparison.of(before.score(both.get(0)), after.score(both.get(0))); // throws if they cannot be compared
        return new WaveComparison(before, after, both);
    }

    /** {@return the workshops that are in both waves, in the order of the earlier wave} */
    public List<String> workshops() {
        return List.copyOf(workshops);
    }

    /** {@return the change of the total, then of each section in published order} */
    public List<SectionChange> sections() {
        return SectionChange.of(SectionScores.of(scores(before)), SectionScores.of(scores(after)));
    }

    /** {@return the ids of the sections that are withheld; the total may be among them} */
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

    /** {@return the mean of the scores in one of the waves, over the workshops that are in both} */
    Score mean(Wave wave) {
        return new MeanScore(wave.framework(), scores(wave), withheld()).score();
    }

    private List<Score> scores(Wave wave) {
        return workshops.stream().map(wave::score).toList();
    }

    /**
     * {@return a row for each section, the total first, as CSV (RFC 4180) for R or a spreadsheet}
     *
     * <p>Columns: {@code section} (the id of the group, {@code all} for the total); {@code before} and {@code after} (the
     * names of the waves); {@code pairs} (workshops with a score in both); the means of their scores and of their changes
     * (six decimals); {@code improved}, {@code same}, {@code worse} (how many workshops); and for each wave, over the
     * workshops in both, how many answers are {@code rated}, {@code not_applicable}, {@code dont_know},
     * {@code unanswered}. In the row of a withheld section, every column after {@code after} is empty.
     */
    public String csv() {
        CsvTable csv = new CsvTable(COLUMNS);
        sections().forEach(section -> csv.addRow(row(section)));
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

    /** {@return the names of the waves and how many workshops are in both, as {@code 2023 and 2025: 40 workshops in both}} */
    @Override
    public String toString() {
        return before.name() + " and " + after.name() + ": " + workshops.size() + " workshops in both";
    }
}
