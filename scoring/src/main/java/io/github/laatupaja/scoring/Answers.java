// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.Rating;
import io.github.laatupaja.criteria.RatingLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the answers of an assessment, which is sound, in the order of a prepared tree. */
final class Answers {
    private Answers() {}

    static byte[] levels(PreparedTree tree, Assessment assessment) {
        @Nullable Answer[] answers = ordered(tree, assessment);
        byte[] levels = new byte[answers.length];
        for (int leaf = 0; leaf < levels.length; leaf++) {
            Criterion criterion = tree.leaves.get(leaf).criterion;
            if (criterion != null) {
                levels[leaf] = level(tree, assessment, criterion, answers[leaf]);
            }
        }
        return levels;
    }

    /** {@return what ratings on an interval count as; null on a scale of levels} */
    static @Nullable ExactNumber @Nullable [] numbers(PreparedTree tree, Assessment assessment) {
        if (tree.scale.interval().isEmpty()) {
            return null;
        }
        @Nullable Answer[] answers = ordered(tree, assessment);
        @Nullable ExactNumber[] numbers = new ExactNumber[answers.length];
        for (int leaf = 0; leaf < numbers.length; leaf++) {
            Answer answer = answers[leaf];
            Rating rating = answer == null ? null : answer.rating().orElse(null);
            if (rating != null) {
                numbers[leaf] =
                        tree.leafValues[leaf].ofNumber(tree.scale.value(rating).orElseThrow());
            }
        }
        return numbers;
    }

    /** {@return the answer of each leaf; null where there is none} */
    private static @Nullable Answer[] ordered(PreparedTree tree, Assessment assessment) {
        List<Answer> given = assessment.answers();
        @Nullable Answer[] ordered = new Answer[tree.leaves.size()];
        Map<CriterionId, Answer> byCriterion = null; // most come in published order, and need no map
        int next = 0;
        for (int leaf = 0; leaf < ordered.length; leaf++) {
            Id id = tree.leaves.get(leaf).id();
            if (next < given.size() && given.get(next).criterion().equals(id)) {
                ordered[leaf] = given.get(next++);
            } else {
                byCriterion = byCriterion == null ? byCriterion(assessment) : byCriterion;
                ordered[leaf] = byCriterion.get(id);
            }
        }
        return ordered;
    }

    private static Map<CriterionId, Answer> byCriterion(Assessment assessment) {
        Map<CriterionId, Answer> answers = new HashMap<>();
        for (Answer answer : assessment.answers()) {
            answers.put(answer.criterion(), answer);
        }
        return answers;
    }

    private static byte level(PreparedTree tree, Assessment assessment, Criterion criterion, @Nullable Answer answer) {
        AnswerState state = answer == null ? AnswerState.UNANSWERED : answer.state();
        if (state == AnswerState.RATED && answer != null) {
            return place(tree.scale.levels(), answer.rating().orElseThrow());
        }
        boolean isOutOfScope = state == AnswerState.UNANSWERED
                && criterion.missingFeature(assessment.profile()).isPresent();
        if (state == AnswerState.NOT_APPLICABLE || isOutOfScope) {
            return PreparedTree.NOT_APPLICABLE;
        }
        return state == AnswerState.DONT_KNOW ? PreparedTree.DONT_KNOW : PreparedTree.UNANSWERED;
    }

    private static byte place(List<RatingLevel> levels, Rating rating) {
        byte place = 0;
        while (place < levels.size() && !levels.get(place).code().equals(rating.text())) {
            place++;
        }
        return place < levels.size() ? place : 0; // a number on an interval stands beside
    }
}
