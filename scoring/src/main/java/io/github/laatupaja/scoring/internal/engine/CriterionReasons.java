// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.Feature;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Reason;
import io.github.laatupaja.score.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says how a criterion was rated, or why it was not. */
final class CriterionReasons {
    private final TreeProgram program;
    private final AnswerRow row;
    private final @Nullable Assessment assessment;
    private final Evaluation values;
    private final PartReasons parts;

    CriterionReasons(TreeScore score, Evaluation values, PartReasons parts) {
        this.program = score.program;
        this.row = score.row;
        this.assessment = score.assessment;
        this.values = values;
        this.parts = parts;
    }

    List<Reason> reasons(TreeNode leaf) {
        List<Reason> reasons = new ArrayList<>();
        AnswerState state = row.state(leaf.firstLeaf);
        ExactNumber value = values.value(leaf);
        switch (state) {
            case RATED -> reasons.add(rated(leaf));
            case NOT_APPLICABLE -> reasons.add(notApplicable(leaf.criterion()));
            default -> {
                boolean isUnknown = state == AnswerState.DONT_KNOW;
                reasons.add(Reason.of(isUnknown ? ReasonCode.DONT_KNOW : ReasonCode.UNANSWERED));
                if (value != null) {
                    reasons.add(Reason.of(ReasonCode.COUNTED_AS, value));
                }
            }
        }
        parts.add(leaf, reasons);
        return List.copyOf(reasons);
    }

    private Reason rated(TreeNode leaf) {
        ExactNumber value = requireValue(leaf);
        List<RatingLevel> levels = program.scale.levels();
        if (!levels.isEmpty()) {
            RatingLevel level = levels.get(row.levels()[leaf.firstLeaf]);
            return Reason.of(ReasonCode.RATED, level.code(), level.label(), value);
        }
        Optional<Rating> rating = answer(leaf.criterion().id()).flatMap(Answer::rating);
        return program.levelValues(leaf).isAsRated() || rating.isEmpty()
                ? Reason.of(ReasonCode.RATED_NUMBER, value)
                : Reason.of(ReasonCode.RATED_NUMBER_COUNTS, rating.get().toString(), value);
    }

    private ExactNumber requireValue(TreeNode leaf) {
        ExactNumber value = row.value(leaf.firstLeaf);
        if (value == null) {
            throw new IllegalStateException(leaf + " is not rated");
        }
        return value;
    }

    private Reason notApplicable(Criterion criterion) {
        if (assessment == null) {
            return Reason.of(ReasonCode.NO_REASON_GIVEN);
        }
        Optional<Answer> answer = answer(criterion.id()).filter(its -> its.state() == AnswerState.NOT_APPLICABLE);
        Optional<FeatureId> feature = answer.isPresent()
                ? answer.flatMap(Answer::missingFeature)
                : criterion.missingFeature(assessment.profile());
        return feature.map(id -> Reason.of(ReasonCode.NO_SUCH_FEATURE, title(id)))
                .orElseGet(() -> Reason.of(ReasonCode.ASSESSORS_REASON));
    }

    private LocalizedText title(FeatureId id) {
        CriteriaFramework framework = program.tree.framework;
        return framework.features().stream()
                .filter(feature -> feature.id().equals(id))
                .map(Feature::title)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Answer> answer(CriterionId id) {
        return assessment == null ? Optional.empty() : assessment.find(id);
    }
}
