// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingScale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How far each criterion of an assessment can be raised, and to what: rung by rung, from the rating that counts least to
 * the one that counts most, which is the lowest of the scale where less is better.
 */
final class Ladders {
    private final List<CriterionId> criteria = new ArrayList<>();
    private final List<List<Integer>> orders = new ArrayList<>();
    private final List<Integer> rungs = new ArrayList<>();
    private final List<Boolean> isAsked = new ArrayList<>();
    private final RatingScale scale;
    private final List<Rating> ratings;

    /**
     * Makes the ladders.
     *
     * @param order the places of the ratings that a criterion can have, from the one that counts least
     */
    Ladders(CriteriaFramework framework, Assessment assessment, Function<CriterionId, List<Integer>> order) {
        this.scale = framework.get(assessment.scale());
        this.ratings = ratings(scale);
        for (Criterion criterion : framework.criteria()) {
            boolean isIt = isAsked(assessment, criterion);
            List<Integer> places = isIt ? order.apply(criterion.id()) : List.of();
            criteria.add(criterion.id());
            orders.add(places);
            rungs.add(rung(assessment, criterion, places));
            isAsked.add(isIt);
        }
    }

    /** {@return the ratings of a scale, by their places: its levels, or the two ends of its interval} */
    static List<Rating> ratings(RatingScale scale) {
        return scale.levels().isEmpty()
                ? List.of(Rating.of(scale.lowest()), Rating.of(scale.highest()))
                : scale.levels().stream().map(level -> Rating.of(level.code())).toList();
    }

    private static boolean isAsked(Assessment assessment, Criterion criterion) {
        AnswerState state = assessment
                .find(criterion.id())
                .orElse(Answer.unanswered(criterion.id()))
                .state();
        return state == AnswerState.UNANSWERED
                ? criterion.missingFeature(assessment.profile()).isEmpty()
                : state != AnswerState.NOT_APPLICABLE;
    }

    /** {@return the rung that a criterion stands on; what is missing, and any number, stands on the first} */
    private int rung(Assessment assessment, Criterion criterion, List<Integer> places) {
        Rating rating = assessment.find(criterion.id()).flatMap(Answer::rating).orElse(null);
        for (int rung = 0; rung < places.size() && rating != null && hasLevels(); rung++) {
            if (ratings.get(places.get(rung)).text().equals(rating.text())) {
                return rung;
            }
        }
        return 0;
    }

    int size() {
        return criteria.size();
    }

    CriterionId criterion(int index) {
        return criteria.get(index);
    }

    boolean hasLevels() {
        return !scale.levels().isEmpty();
    }

    boolean isAsked(int index) {
        return isAsked.get(index);
    }

    /** {@return by how many rungs a criterion can be raised; by one, to the better end, on an interval} */
    int height(int index) {
        return isAsked(index) ? orders.get(index).size() - 1 - rungs.get(index) : 0;
    }

    /** {@return the rung that a criterion comes to} */
    int rung(int index, int raised) {
        return rungs.get(index) + raised;
    }

    /** {@return the place on the scale that a criterion comes to} */
    int place(int index, int raised) {
        return orders.get(index).get(rung(index, raised));
    }

    /** {@return the rating that a criterion comes to} */
    Rating rating(int index, int raised) {
        return ratings.get(place(index, raised));
    }
}
