// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.assessment.Assessor;
import io.github.laatupaja.assessment.AssessorKind;
import io.github.laatupaja.assessment.AssessorRole;
import io.github.laatupaja.assessment.Evidence;
import io.github.laatupaja.assessment.EvidenceId;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.Scores;
import io.github.laatupaja.scoring.Aggregation;
import io.github.laatupaja.scoring.PreparedTree;
import io.github.laatupaja.scoring.TreeMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The same assessments in every form that a benchmark starts from: rows of levels, assessments, their JSON, their scores and
 * the JSON of these. The method is the nested weighted mean of {@link Formulas}.
 */
final class Work {
    private static final int PRACTICE_EVERY = 3;
    private static final String PRACTICE =
            "Valmentaja ja valmentautuja käyvät tavoitteet läpi viikoittain ja kirjaavat ne.";

    final CriteriaFramework framework = CriteriaFrameworks.latest();
    final List<GroupId> groups = new ArrayList<>();
    final TreeMethod method;
    final PreparedTree prepared;
    final byte[][] rows = SeededRatings.rows();
    final List<Assessment> assessments;
    final List<String> assessmentTexts;
    final List<Score> scores;
    final List<String> scoreTexts;

    Work() {
        addGroups(framework.groups());
        method = method(framework);
        prepared = method.prepare(framework, framework.get(ScaleId.LEVELS_0_3));
        assessments = Arrays.stream(rows).map(this::assessment).toList();
        assessmentTexts = assessments.stream().map(Assessments::toJson).toList();
        scores = assessments.stream().map(prepared::score).toList();
        scoreTexts = scores.stream().map(Scores::toJson).toList();
    }

    private void addGroups(List<CriterionGroup> inner) {
        for (CriterionGroup group : inner) {
            groups.add(group.id());
            addGroups(group.groups());
        }
    }

    private static TreeMethod method(CriteriaFramework framework) {
        TreeMethod.Builder method = TreeMethod.builder().aggregations(Aggregation.NESTED_MEAN);
        List<Criterion> criteria = framework.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            method.weight(criteria.get(i).id(), BigDecimal.valueOf(Formulas.weight(i)));
        }
        return method.build();
    }

    /** {@return the assessment of a row; every third answer describes the practice, and there are two pieces of evidence} */
    Assessment assessment(byte[] row) {
        Assessment.Builder assessment = Assessment.builder()
                .edition(framework.edition())
                .scale(ScaleId.LEVELS_0_3)
                .date(LocalDate.of(2024, 5, 17))
                .assessor(Assessor.of(AssessorKind.SELF, AssessorRole.STAFF))
                .addEvidence(evidence("e1", "Työpajan toimintasuunnitelma"))
                .addEvidence(evidence("e2", "Valmentautujien palautekysely"));
        for (int i = 0; i < row.length; i++) {
            if (row[i] != PreparedTree.UNANSWERED) {
                assessment.addAnswer(answer(framework.criteria().get(i).id(), row[i], i));
            }
        }
        return assessment.build();
    }

    private static Answer answer(CriterionId criterion, byte level, int index) {
        if (level == PreparedTree.NOT_APPLICABLE) {
            return Answer.notApplicable(criterion, "Työpajalla ei ole tätä toimintaa.");
        }
        if (level == PreparedTree.DONT_KNOW) {
            return Answer.dontKnow(criterion);
        }
        Answer.Builder answer = Answer.builder().criterion(criterion).rating(Rating.of(level));
        if (index % PRACTICE_EVERY == 0) {
            answer.practice(PRACTICE).addEvidence(EvidenceId.of(index % 2 == 0 ? "e1" : "e2"));
        }
        return answer.build();
    }

    private static Evidence evidence(String id, String title) {
        return Evidence.builder().id(EvidenceId.of(id)).title(title).build();
    }
}
