// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.PreparedMethod;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.advice.UnlikeScoresException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The scores of many workshops in one round of assessments, one of each. Immutable and thread-safe. */
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
     * {@return the wave of some assessments}
     * @param name what tells it from other waves, such as a year
     * @param method by which they are scored
     * @param framework the edition that they answer
     * @param assessments one of each workshop, by raters of the same kind and role
     * @throws IllegalArgumentException if there is none, one does not name its workshop, two are of one workshop, or their
     *     raters are unlike
     * @throws UnlikeScoresException if they are on unlike scales
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
                        + (workshop.isEmpty() ? "an assessment names no workshop" : "two of '" + workshop + "'"));
            }
            checkRaters(name, assessments.get(0), assessment);
        }
        return new Wave(name, framework, scores);
    }

    private static void checkRaters(String name, Assessment first, Assessment other) {
        if (!first.assessor().equals(other.assessor())) {
            throw new IllegalArgumentException(
                    "wave '" + name + "': raters are unlike: " + first.assessor() + " and " + other.assessor());
        }
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return the score of each workshop by its name, in the order given} */
    public Map<String, Score> scores() {
        return new LinkedHashMap<>(scores);
    }

    /** {@return what the sections of all workshops come to: the whole first, then in published order} */
    public List<SectionSummary> sections() {
        return SectionSummary.of(name, Sections.of(List.copyOf(scores.values())));
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
     * <p>Columns: {@code wave}; {@code workshop}; {@code section} (the group's id, {@code all} for the whole);
     * {@code score} (six decimals, empty where there is none); and of how many criteria it is {@code rated},
     * {@code not_applicable}, {@code dont_know}, {@code unanswered}. Rows are about single workshops: to be analysed, not
     * published.
     */
    public String csv() {
        CsvTable csv = new CsvTable(COLUMNS);
        scores.forEach(
                (workshop, score) -> Sections.of(List.of(score)).forEach(section -> csv.row(row(workshop, section))));
        return csv.toString();
    }

    private List<String> row(String workshop, SectionScores section) {
        List<String> row = new ArrayList<>(List.of(name, workshop, section.id(), CsvTable.number(section.value(0))));
        section.counts().forEach(count -> row.add(String.valueOf(count)));
        return row;
    }

    /** {@return name and size, as {@code 2025: 40 workshops}} */
    @Override
    public String toString() {
        return name + ": " + scores.size() + " workshops";
    }
}
