// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.scoring.PreparedMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * In which order levels count under somebody's own method: by what it says each criterion is worth; where it says nothing,
 * by what the whole comes to with the criterion at either end of the scale.
 */
final class ForeignOrders implements Function<CriterionId, List<Integer>> {
    private final PreparedMethod method;
    private final Assessment assessment;
    private final List<Rating> ratings;

    ForeignOrders(PreparedMethod method, Assessment assessment, List<Rating> ratings) {
        this.method = method;
        this.assessment = assessment;
        this.ratings = ratings;
    }

    @Override
    public List<Integer> apply(CriterionId criterion) {
        List<ExactNumber> worths = new ArrayList<>();
        for (Rating rating : ratings) {
            score(criterion, rating).find(criterion).flatMap(ScoreNode::value).ifPresent(worths::add);
        }
        return worths.size() == ratings.size() ? Order.by(worths) : byTheWhole(criterion);
    }

    private List<Integer> byTheWhole(CriterionId criterion) {
        Optional<ExactNumber> first = score(criterion, ratings.get(0)).value();
        Optional<ExactNumber> last =
                score(criterion, ratings.get(ratings.size() - 1)).value();
        boolean isReversed =
                first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) > 0;
        return Order.asOnScale(ratings.size(), isReversed);
    }

    private Score score(CriterionId criterion, Rating rating) {
        return method.score(assessment.with(Answer.rated(criterion, rating)));
    }
}
