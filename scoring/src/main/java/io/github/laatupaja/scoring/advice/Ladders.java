// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.Rating;
import io.github.laatupaja.criteria.RatingLevel;
import io.github.laatupaja.criteria.RatingScale;
import java.util.ArrayList;
import java.util.List;

/** How far each criterion of an assessment can be raised, and to what. */
final class Ladders {
    private final List<CriterionId> criteria = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Boolean> isAsked = new ArrayList<>();
    private final RatingScale scale;

    Ladders(CriteriaFramework framework, Assessment assessment) {
        this.scale = framework.get(assessment.scale());
        for (Criterion criterion : framework.criteria()) {
            criteria.add(criterion.id());
            places.add(place(assessment, criterion));
            isAsked.add(isAsked(assessment, criterion));
        }
    }

    private static boolean isAsked(Assessment assessment, Criterion criterion) {
        return switch (assessment
                .find(criterion.id())
                .orElse(Answer.unanswered(criterion.id()))
                .state()) {
            case RATED, DONT_KNOW -> true;
            case NOT_APPLICABLE -> false;
            case UNANSWERED -> criterion.missingFeature(assessment.profile()).isEmpty();
        };
    }

    /** {@return the place of the level that a criterion stands on; what is missing, and any number, stands on the first} */
    private int place(Assessment assessment, Criterion criterion) {
        List<RatingLevel> levels = scale.levels();
        Rating rating = assessment.find(criterion.id()).flatMap(Answer::rating).orElse(null);
        for (int place = 0; place < levels.size() && rating != null; place++) {
            if (levels.get(place).code().equals(rating.text())) {
                return place;
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

    /** {@return by how many levels a criterion can be raised; by one, to the end, on an interval} */
    int height(int index) {
        if (!isAsked(index)) {
            return 0;
        }
        return hasLevels() ? scale.levels().size() - 1 - places.get(index) : 1;
    }

    /** {@return the place of the level that a criterion comes to} */
    int place(int index, int raised) {
        return places.get(index) + raised;
    }

    /** {@return the rating that a criterion comes to} */
    Rating rating(int index, int raised) {
        return hasLevels() ? Rating.of(scale.levels().get(place(index, raised)).code()) : Rating.of(scale.highest());
    }
}
