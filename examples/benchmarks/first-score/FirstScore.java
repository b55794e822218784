// SPDX-License-Identifier: Apache-2.0
import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.ScoringMethods;
import java.util.ArrayList;
import java.util.List;

/** Rates every bundled criterion and computes the score. Prints nothing, like the empty program. */
public class FirstScore {
    public static void main(String[] args) {
        CriteriaFramework criteria = CriteriaFrameworks.latest();
        List<Answer> answers = new ArrayList<>();
        for (Criterion criterion : criteria.criteria()) {
            answers.add(Answer.rated(criterion.id(), Rating.of(2)));
        }
        Assessment assessment = Assessment.of(criteria.edition(), ScaleId.LEVELS_0_3, answers);
        Score score = ScoringMethods.weightedMean().score(criteria, assessment);
        if (score.value().isEmpty()) {
            throw new IllegalStateException("no score");
        }
    }
}
