// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.PreparedMethod;
import io.github.laatupaja.scoring.ScoringMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The scores of many workshops in one round of assessments, one score for each. Immutable and thread-safe. */
public final class Wave {
    private static final List<String> COLUMNS =
            List.of("wave", "workshop", "section", "score", "rated", "not_applicable", "dont_know", "unanswered");

    private final String name;
    private final CriteriaFramework framework;
    private final Map<String, Score> scores;

    private Wave(String name, CriteriaFramework framework, Map<String, Score> scores) {
        this.name = name;
        this.framework = framework;
        this.scores = scores;
    }

    /**
     * {@return a wave of assessments}
     * @param name the name of the wave, such as a year
     * @param method the method that scores the assessments
     * @param framework the edition that the assessments answer
     * @param assessments one for each workshop, all by assessors of the same kind and role
     * @throws IllegalArgumentException if there are no assessments, one does not name its workshop, two are of the same
     *     workshop, or the assessors or the scales differ
     */
    public static Wave of(
            String name, ScoringMethod method, CriteriaFramework framework, List<Assessment> assessments) {
        if (assessments.isEmpty()) {
            throw new IllegalArgumentException("wave '" + name + "' has no assessment");
        }
        Map<String, Score> scores = new LinkedHashMap<>();
        PreparedMethod prepared =
                method.prepare(framework, framework.get(assessments.get(0).scale()));
        for (Assessment assessment : assessments) {
            String workshop = assessment.workshop().orElse("");
            if (workshop.isEmpty() || scores.put(workshop, prepared.score(assessment)) != null) {
                throw new IllegalArgumentException("wave '" + name + "': "
                        + (workshop.isEmpty()
                                ? "an assessment names no workshop"
                                : "two assessments of workshop '" + workshop + "'"));
            }
            checkAssessor(name, assessments.get(0), assessment);
        }
        return new Wave(name, framework, scores);
    }

    private static void checkAssessor(String name, Assessment first, Assessment other) {
        if (!first.assessor().equals(other.assessor())) {
            throw new IllegalArgumentException(
                    "wave '" + name + "': the assessors differ: " + first.assessor() + " and " + other.assessor());
        }
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return the score of each workshop by its name, in the order of the assessments} */
    public Map<String, Score> scores() {
        return new LinkedHashMap<>(scores);
    }

    /** {@return the summaries of the sections: the total first, then in published order} */
    public List<SectionSummary> sections() {
        return SectionSummary.of(name, SectionScores.of(List.copyOf(scores.values())));
    }

    Score score(String workshop) {
        return Objects.requireNonNull(scores.get(workshop), workshop);
    }

    boolean isInvented() {
        return scores.keySet().stream().allMatch(InventedWorkshops::isInvented);
    }

    CriteriaFramework framework() {
        return framework;
    }

    /**
     * {@return a row for each workshop and section, as CSV (RFC 4180) for R or a spreadsheet}
     *
     * <p>Columns: {@code wave}; {@code workshop}; {@code section} (the id of the group, {@code all} for the total);
     * {@code score} (six decimals, empty if there is none); and how many criteria are {@code rated},
     * {@code not_applicable}, {@code dont_know}, {@code unanswered}. Rows show single workshops: do not publish them.
     */
    public String csv() {
        CsvTable csv = new CsvTable(COLUMNS);
        scores.forEach((workshop, score) ->
                SectionScores.of(List.of(score)).forEach(section -> csv.addRow(row(workshop, section))));
        return csv.toString();
    }

    private List<String> row(String workshop, SectionScores section) {
        List<String> row = new ArrayList<>(List.of(name, workshop, section.id(), CsvTable.number(section.value(0))));
        section.counts().forEach(count -> row.add(String.valueOf(count)));
        return row;
    }

    /** {@return name and number of workshops, as {@code 2025: 40 workshops}} */
    @Override
    public String toString() {
        return name + ": " + scores.size() + " workshops";
    }
}
