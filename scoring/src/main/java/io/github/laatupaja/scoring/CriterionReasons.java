// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.Feature;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.scale.RatingLevel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the reasons of criteria: how they were rated, or why not. */
final class CriterionReasons {
    private final PreparedTree tree;
    private final Evaluation values;
    private final @Nullable Assessment assessment;

    CriterionReasons(PreparedTree tree, Evaluation values, @Nullable Assessment assessment) {
        this.tree = tree;
        this.values = values;
        this.assessment = assessment;
    }

    void add(TreeNode node, Criterion criterion, ScoreNodeBuilder to) {
        AnswerState state = values.sheet().state(node.firstLeaf);
        if (state == AnswerState.RATED) {
            addRated(node, criterion.id(), to);
        } else if (state == AnswerState.NOT_APPLICABLE) {
            addNotApplicable(criterion, to);
        } else {
            ReasonMaker.add(to, state == AnswerState.DONT_KNOW ? ReasonCode.DONT_KNOW : ReasonCode.UNANSWERED);
            ExactNumber value = values.get(node);
            if (value != null) {
                ReasonMaker.add(to, ReasonCode.COUNTED_AS, value);
            }
        }
    }

    private void addRated(TreeNode node, CriterionId id, ScoreNodeBuilder to) {
        ExactNumber value = values.sheet().value(node.firstLeaf);
        List<RatingLevel> levels = tree.scale.levels();
        if (value == null) {
            return;
        }
        if (!levels.isEmpty()) {
            RatingLevel level = levels.get(values.sheet().level(node.firstLeaf));
            ReasonMaker.add(to, ReasonCode.RATED, level.code(), level.label(), value);
            return;
        }
        String rating = answer(id).flatMap(Answer::rating).map(Object::toString).orElse("");
        Valuation valuation = tree.options.valuation(id);
        boolean isAsRated = valuation == null || valuation.equals(Valuation.AS_RATED);
        if (isAsRated || rating.isEmpty()) {
            ReasonMaker.add(to, ReasonCode.RATED_NUMBER, value);
        } else {
            ReasonMaker.add(to, ReasonCode.RATED_NUMBER_COUNTS, rating, value);
        }
    }

    private void addNotApplicable(Criterion criterion, ScoreNodeBuilder to) {
        Optional<Answer> answer = answer(criterion.id());
        boolean isAnswered =
                answer.filter(its -> its.state() == AnswerState.NOT_APPLICABLE).isPresent();
        Optional<FeatureId> scope =
                assessment == null ? Optional.empty() : criterion.missingFeature(assessment.profile());
        Optional<FeatureId> feature = isAnswered ? answer.flatMap(Answer::missingFeature) : scope;
        if (feature.isPresent()) {
            ReasonMaker.add(to, ReasonCode.NO_SUCH_FEATURE, title(feature.get()));
        } else {
            ReasonMaker.add(to, assessment == null ? ReasonCode.NO_REASON_GIVEN : ReasonCode.ASSESSORS_REASON);
        }
    }

    private LocalizedText title(FeatureId id) {
        return tree.framework.features().stream()
                .filter(feature -> feature.id().equals(id))
                .map(Feature::title)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Answer> answer(CriterionId id) {
        return assessment == null ? Optional.empty() : assessment.find(id);
    }
}
