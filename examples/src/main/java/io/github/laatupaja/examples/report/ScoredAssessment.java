// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.ScoreNodeBuilder;
import io.github.laatupaja.scoring.ScoringMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The data of a report. Immutable and thread-safe.
 *
 * @param framework the criteria
 * @param assessment the answers, without errors for the framework
 * @param findings the warnings about the assessment, in the order in which they were found
 * @param method the method
 * @param score the score by the method
 * @param isInvented whether the assessment is the bundled example
 */
public record ScoredAssessment(
        CriteriaFramework framework,
        Assessment assessment,
        List<Finding> findings,
        ScoringMethod method,
        Score score,
        boolean isInvented) {

    /** {@return the scale of the ratings} */
    public RatingScale scale() {
        return framework.get(assessment.scale());
    }

    /** {@return every group, in published order, each before its subgroups} */
    public List<GroupEntry> groups() {
        List<GroupEntry> entries = new ArrayList<>();
        addGroups(framework.groups(), 1, entries);
        return entries;
    }

    private void addGroups(List<CriterionGroup> groups, int depth, List<GroupEntry> entries) {
        for (CriterionGroup group : groups) {
            entries.add(new GroupEntry(group, node(group), depth, entries(group.criteria())));
            addGroups(group.groups(), depth + 1, entries);
        }
    }

    // a method may score the total alone; a group then has its criteria and no score
    private ScoreNode node(CriterionGroup group) {
        return score.find(group.id()).orElseGet(() -> unscored(group));
    }

    private ScoreNode unscored(CriterionGroup group) {
        ScoreNodeBuilder node = ScoreNode.builder(group);
        group.criteria().forEach(criterion -> node.addChild(score.get(criterion.id())));
        group.groups().forEach(within -> node.addChild(node(within)));
        return node.build();
    }

    /** {@return the criteria in published order} */
    public List<CriterionEntry> entries() {
        return entries(framework.criteria());
    }

    /** {@return the criteria outside any group, in published order; may be empty} */
    public List<CriterionEntry> topEntries() {
        return entries(framework.topCriteria());
    }

    private List<CriterionEntry> entries(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> new CriterionEntry(
                        criterion,
                        assessment.find(criterion.id()).orElseGet(() -> Answer.unanswered(criterion.id())),
                        score.get(criterion.id())))
                .toList();
    }

    /** {@return the criteria in a state, in published order} */
    public List<CriterionEntry> in(AnswerState state) {
        return entries().stream().filter(entry -> entry.state() == state).toList();
    }

    /** {@return the criteria that are applicable and not rated, in published order} */
    public List<CriterionEntry> missing() {
        return entries().stream()
                .filter(entry -> entry.node().coverage().missing() > 0)
                .toList();
    }

    /** {@return the rated criteria, lowest first; those of equal value in published order} */
    public List<CriterionEntry> lowestFirst() {
        return in(AnswerState.RATED).stream()
                .sorted(Comparator.comparing(entry -> entry.node().value().orElseThrow())) // a stable sort
                .toList();
    }

    /** {@return the node of the total score} */
    public ScoreNode total() {
        return score.total();
    }
}
